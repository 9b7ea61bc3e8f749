"""Small trackers for people and light vehicles: Concox, Coban, Elinz, Reachfar."""

import re

from app.sandbox.trackers.tracker import Maker, Tracker

_PASSWORD = "123456"  # noqa: S105  # of the factory, in every manual


def _concox(tracker: Tracker, text: str, _sender: str) -> str:
    """`APN,em#`, with the password between them on older models; queries have no password."""
    words = _hashed(text)
    if words[:1] == ["APN"]:
        return _concox_apn(tracker, words[1:])
    apn = f"{tracker.apn},{tracker.user},{tracker.apn_password}"
    replies = {
        "GPRSSET": f"GPRS:ON; APN:{apn}; Server:1,gpsdev.tracksolid.com,21100,0; URL:http://maps.google.com/maps?q=",
        "PARAM": f"IMEI:{tracker.imei};TIMER:10;SENDS:5;TimeZone:E,0,0;APN:{apn};",
        "STATUS": "Battery:4.15V,NORMAL; GPRS:Link Up; GSM Signal Level:Strong; GPS:OFF;",
        "VERSION": "[VERSION]GT06N_20_61DM2_B25E_R1_V01",
    }
    return replies.get(words[0], "") if len(words) == 1 else ""


def _concox_apn(tracker: Tracker, values: list[str]) -> str:
    if tracker.password:
        if values[:1] != [tracker.password]:
            return ""
        values = values[1:]
    if not values or not values[0]:
        return ""
    tracker.set_apn(*values[:3])
    return "OK"


def _hashed(text: str) -> list[str]:
    """The words of `A,B,C#`; none without the sign at the end."""
    text = text.strip()
    return text[:-1].split(",") if text.endswith("#") else [""]


def _coban(tracker: Tracker, text: str, _sender: str) -> str:
    """The password follows the word without a blank (TK103 and GPS301 manuals); another one is refused."""
    match = re.fullmatch(r"(apn|gprs|begin|check|imei|up)(\d{6})(?: (.*))?", text.strip(), re.IGNORECASE)
    if match is None:
        return ""
    word, rest = match[1].lower(), (match[3] or "").split()
    if match[2] != tracker.password:
        return "password error"
    return _coban_do(tracker, word, rest)


def _coban_do(tracker: Tracker, word: str, rest: list[str]) -> str:
    if word == "apn":
        if len(rest) != 1:
            return ""
        tracker.apn = rest[0]
        return "APN ok!"
    if word == "up":
        if len(rest) != 2:
            return ""
        tracker.user, tracker.apn_password = rest
        return "user,password ok!"
    replies = {
        "gprs": "gprs ok!",
        "begin": "begin ok!",
        "imei": tracker.imei,
        "check": f"Power: ON Bat: 100% GPRS: ON GPS: OK ACC: OFF Door: OFF GSM: 18 APN: {tracker.apn}",
    }
    return replies.get(word, "")


def _elinz(tracker: Tracker, text: str, _sender: str) -> str:
    """Either form: `APN,em#`, or `apn123456 em`."""
    words = _hashed(text)
    if words[0] == "APN" and len(words) == 2 and words[1]:
        tracker.apn = words[1]
        return "OK"
    match = re.fullmatch(r"apn(\d{6}) (\S+)", text.strip(), re.IGNORECASE)
    if match is None or match[1] != tracker.password:
        return ""
    tracker.apn = match[2]
    return "APN OK!"


def _reachfar_old(tracker: Tracker, text: str, sender: str) -> str:
    """`123456,sos1,<phone>#` makes a number the one it obeys; then `apn,em,plmn,90143#` from that number."""
    words = _hashed(text)
    if len(words) == 3 and words[1] == "sos1":
        if words[0] != tracker.password or not words[2].isdecimal():
            return ""
        tracker.friend = words[2]
        return "OK"
    if len(words) == 4 and (words[0], words[2]) == ("apn", "plmn") and words[3].isdecimal() and _obeys(tracker, sender):
        tracker.apn, tracker.values["plmn"] = words[1], words[3]
        return "OK"
    return ""


def _reachfar_new(tracker: Tracker, text: str, sender: str) -> str:
    """`pw,123456,center,<phone>#`, then `apn,em#` from that number."""
    words = _hashed(text)
    if len(words) == 4 and (words[0], words[2]) == ("pw", "center"):
        if words[1] != tracker.password or not words[3].isdecimal():
            return ""
        tracker.friend = words[3]
        return "OK"
    if len(words) == 2 and words[0] == "apn" and words[1] and _obeys(tracker, sender):
        tracker.apn = words[1]
        return "OK"
    return ""


def _obeys(tracker: Tracker, sender: str) -> bool:
    return bool(tracker.friend) and tracker.friend == sender.removeprefix("+")


MAKERS = (
    Maker("concox", _concox),
    Maker("coban", _coban, _PASSWORD),
    Maker("elinz", _elinz, _PASSWORD),
    Maker("reachfar-old", _reachfar_old, _PASSWORD),
    Maker("reachfar-new", _reachfar_new, _PASSWORD),
)
