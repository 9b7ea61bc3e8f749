"""Trackers of vehicle fleets: Teltonika (and its routers), Ruptela, Queclink, Meitrack, Bitrek."""

import re

from app.sandbox.trackers.tracker import Maker, Serial, Tracker

_APN_IDS = {"2001": "apn", "2002": "user", "2003": "apn_password"}
_BITREK_APN = "0242"
_QUECLINK_FIELDS = 9
_QUECLINK_VERSION = "1A0102"


def _login(tracker: Tracker) -> str:
    """Two blanks where neither login nor password is set."""
    return f"{tracker.login} {tracker.password} "


def _login_if_set(tracker: Tracker) -> str:
    return _login(tracker) if tracker.login else ""


def _teltonika(tracker: Tracker, text: str, _sender: str) -> str:
    """Commands are case sensitive (wiki.teltonika-gps.com, FMM SMS/GPRS commands)."""
    if not text.startswith(_login(tracker)):
        return ""
    word, _, rest = text[len(_login(tracker)) :].strip().partition(" ")
    if word == "setparam":
        return _teltonika_set(tracker, rest)
    if word == "getparam":
        value = _teltonika_get(tracker, rest)
        return f"Param ID:{rest} Value:{value}"
    replies = {
        "getimeiccid": f"IMEI:{tracker.imei} ICCID:{tracker.iccid}",
        "getver": f"Ver:03.27.07_00 GPS:AXN_5.1.9 Hw:FMB120 Mod:15 IMEI:{tracker.imei}",
        "getinfo": "INI:2026/1/1 0:0 RTC:2026/1/1 0:0 RST:1 ERR:0 SR:0 BR:0 CF:0 FG:0 FL:0 SMS:1 NOGPS:0:0 GPS:1 SAT:9",
    }
    return replies.get(word, "")


def _teltonika_set(tracker: Tracker, rest: str) -> str:
    """`2001:em;2002:;2003:`"""
    pairs = [part.partition(":") for part in rest.split(";") if part]
    if not pairs or not all(colon and number.isdecimal() for number, colon, _ in pairs):
        return ""
    for number, _, value in pairs:
        if number in _APN_IDS:
            setattr(tracker, _APN_IDS[number], value)
        else:
            tracker.values[number] = value
    return "New value " + ";".join(f"{number}:{value}" for number, _, value in pairs)


def _teltonika_get(tracker: Tracker, number: str) -> str:
    if number in _APN_IDS:
        return str(getattr(tracker, _APN_IDS[number]))
    return tracker.values.get(number, "0")


def _router(tracker: Tracker, text: str, _sender: str) -> str:
    """A RUT router: the authorization key, a blank, the rule (wiki.teltonika-networks.com, SMS Utilities)."""
    opening = f"{tracker.password} " if tracker.password else ""
    if not text.startswith(opening):
        return ""
    word, *options = text[len(opening) :].split()
    values = dict(option.split("=", 1) for option in options if "=" in option)
    if word == "cellular" and "apn" in values:
        tracker.set_apn(values["apn"], values.get("username", ""), values.get("password", ""))
    return ""


def _ruptela(tracker: Tracker, text: str, _sender: str) -> str:
    """FM-Eco SMS manual: a value left out is kept, `*old*` keeps one that has others behind it."""
    opening = f"{tracker.password} " if tracker.password else ""
    if not text.startswith(opening):
        return ""
    word, _, rest = text[len(opening) :].partition(" ")
    if word == "setconnection" and rest:
        _ruptela_set(tracker, rest.strip().split(","))
        return "set connection data ok"
    if word == "getapn":
        server = f"IP1: {tracker.values.get('3', '')} Port1: {tracker.values.get('4', '')}"
        return f"APN: {tracker.apn} User: {tracker.user} PSW: {tracker.apn_password} {server}"
    return f"IMEI: {tracker.imei}" if word == "imei" else ""


def _ruptela_set(tracker: Tracker, values: list[str]) -> None:
    names = ("apn", "user", "apn_password")
    for at, value in enumerate(values):
        if value != "*old*":
            if at < len(names):
                setattr(tracker, names[at], value)
            else:
                tracker.values[str(at)] = value


def _queclink(tracker: Tracker, text: str, _sender: str) -> str:
    """`AT+GTBSI=password,apn,user,password,,,,,serial$` (GL300 @Track protocol p. 15): eight fields behind it."""
    match = re.fullmatch(r"AT\+GTBSI=([^$]*)\$", text.strip())
    fields = match[1].split(",") if match else []
    if len(fields) != _QUECLINK_FIELDS or fields[0] != tracker.password:
        return ""
    serial = fields[-1]
    if re.fullmatch(r"[0-9A-F]{4}", serial) is None:
        return ""
    tracker.set_apn(*fields[1:4])
    return f"+ACK:GTBSI,{_QUECLINK_VERSION},{tracker.imei},,{serial},{tracker.moment},11F0$"


def _meitrack(tracker: Tracker, text: str, _sender: str) -> str:
    """A81 sets the APN with the SMS password, A21 server and APN with the super password."""
    password, code, *values = (part.strip() for part in [*text.split(","), "", ""])
    if code == "A81" and password == tracker.password and values[0]:
        tracker.set_apn(*values[:3])
    elif code == "A21" and password == tracker.values.get("super", "666888") and len(values) > 6:
        tracker.values["server"] = f"{values[1]}:{values[2]}"
        tracker.set_apn(*values[3:6])
    else:
        return ""
    return f"{tracker.imei},{code},OK"


def _bitrek(tracker: Tracker, text: str, _sender: str) -> str:
    """Every command ends with `;`, the last one too; login and password, once set, stand before all of them."""
    opening = _login_if_set(tracker)
    if not text.startswith(opening):
        return ""
    *commands, last = text[len(opening) :].split(";")
    replies = [_bitrek_one(tracker, command.split()) for command in commands]
    return "" if last.strip() else "; ".join(reply for reply in replies if reply)


def _bitrek_one(tracker: Tracker, words: list[str]) -> str:
    if words[:1] == ["setparam"] and len(words) == 3:
        number, value = words[1:]
        if number == _BITREK_APN:
            tracker.apn = value
        tracker.values[number] = value
        return f"Param ID {number} New Val: {value}"
    if words[:1] == ["getparam"] and len(words) == 2:
        return f"Param ID {words[1]} Val: {tracker.values.get(words[1], '')}"
    return f"BI-810 TREK 02.33 IMEI {tracker.imei}" if words == ["getver"] else ""


MAKERS = (
    Maker("teltonika", _teltonika, serial=Serial("FMB120", opening=_login)),
    Maker("teltonika-rut", _router, "admin01"),
    Maker("ruptela", _ruptela),
    Maker("queclink", _queclink, "gl200", serial=Serial("GL200")),
    Maker("meitrack", _meitrack, "0000"),
    Maker("bitrek", _bitrek, "1234", serial=Serial("BI-810", opening=_login_if_set, signs_on=True)),
)
