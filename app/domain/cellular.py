"""What a module says of itself and of the network, in words (3GPP TS 27.007, TS 24.301)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.at_text import after_prefix, split_values

FULL_BARS = 4
_BARS_RSRP = (-120, -110, -100, -90)
_BARS_RSCP = (-115, -105, -95, -85)
_BARS_RSSI = (-109, -103, -97, -89)
"""dBm from which on there is one bar more. No standard counts bars; these are near what phones show."""
_UNKNOWN = 255
_NOT_MEASURED = "-32768"
_QCSQ_LTE = {"LTE", "EMTC", "NBIOT", "CAT-M1", "CAT-NB1"}
REGISTRATION_SOURCES = ("CEREG", "C5GREG", "CGREG", "CREG")
_HIGHEST_STAT = 11
_BEFORE_CAUSES = {"CGREG": 1, "C5GREG": 2}
"""Values between <AcT> and the causes: <rac> (TS 27.007 10.1.20), the allowed NSSAI and its length (10.1.47)."""


@dataclass(frozen=True, slots=True)
class ModuleIdentity:
    vendor: str = ""
    model: str = ""
    firmware: str = ""
    imei: str = ""
    iccid: str = ""
    imsi: str = ""
    eid: str = ""
    """Of a card that is an eUICC."""


@dataclass(frozen=True, slots=True)
class Signal:
    """Received power in dBm; None where the module does not know it."""

    rssi_dbm: int | None = None
    rsrp_dbm: int | None = None
    rsrq_db: float | None = None
    rscp_dbm: int | None = None
    sinr_db: float | None = None

    @property
    def bars(self) -> int | None:
        """0 to `FULL_BARS`; None where nothing was measured."""
        measured = ((self.rsrp_dbm, _BARS_RSRP), (self.rscp_dbm, _BARS_RSCP), (self.rssi_dbm, _BARS_RSSI))
        known = (sum(dbm >= step for step in steps) for dbm, steps in measured if dbm is not None)
        return next(known, None)

    @property
    def dbm(self) -> int | None:
        """What is compared between modules: RSRP on LTE, RSCP on UMTS, otherwise RSSI."""
        return next((v for v in (self.rsrp_dbm, self.rscp_dbm, self.rssi_dbm) if v is not None), None)

    @classmethod
    def read(cls, lines: Iterable[str]) -> "Signal":
        """From the answer to `AT+CESQ`, `AT+CSQ` or Quectel's `AT+QCSQ`; empty where it says so or cannot be read."""
        for line in lines:
            if (rest := after_prefix(line, "+CESQ")) is not None:
                return _read_cesq(split_values(rest))
            if (rest := after_prefix(line, "+QCSQ")) is not None:
                return _read_qcsq(split_values(rest))
            if (rest := after_prefix(line, "+CSQ")) is not None:
                return cls(rssi_dbm=_read_rssi(_number(split_values(rest)[0])))
        return cls()


@dataclass(frozen=True, slots=True)
class Registration:
    """One reading of `+CREG`, `+CGREG`, `+CEREG` or `+C5GREG` (TS 27.007 7.2, 10.1.20, 10.1.22, 10.1.47)."""

    stat: int
    act: int | None = None
    area: str = ""
    cell: str = ""
    cause_type: int | None = None
    cause: int | None = None
    source: str = field(default="", compare=False)
    """Which command told it, one of `REGISTRATION_SOURCES`."""

    @property
    def registered(self) -> bool:
        """For data, at home or roaming; 9 and 10 restrict calls only, and 6 and 7 allow SMS alone."""
        return self.stat in (1, 5, 9, 10)

    @property
    def denied(self) -> bool:
        return self.stat == 3

    @property
    def packet(self) -> bool:
        """Whether this domain carries data; `+CREG` alone speaks of calls and SMS."""
        return self.source != "CREG"

    @classmethod
    def answer(cls, line: str) -> "Registration | None":
        """From a line of the answer to `AT+CEREG?` and its kin; None for any other line, and for a URC.

        A URC has no <n> before <stat>: it has one value, or its second is the quoted area.
        """
        for source in REGISTRATION_SOURCES:
            if (rest := after_prefix(line, f"+{source}")) is not None:
                mode, _, state = rest.partition(",")
                stat = _number(state.partition(",")[0].strip())
                answered = mode.strip().isdigit() and stat is not None and stat <= _HIGHEST_STAT
                return cls._from(source, split_values(state)) if answered else None
        return None

    @classmethod
    def report(cls, line: str) -> "Registration | None":
        """From a URC of the same commands; None for an answer and for any other line."""
        for source in REGISTRATION_SOURCES:
            if (rest := after_prefix(line, f"+{source}")) is not None and cls.answer(line) is None:
                first, _, more = rest.partition(",")
                stat = _number(first.strip())
                told = stat is not None and stat <= _HIGHEST_STAT and more.strip()[:1] in ("", '"', ",")
                return cls._from(source, split_values(rest)) if told else None
        return None

    @classmethod
    def _from(cls, source: str, values: list[str]) -> "Registration":
        stat, area, cell, act, *rest = [*values, "", "", ""]
        causes = rest[_BEFORE_CAUSES.get(source, 0) :]
        cause_type, cause = (_number(value) for value in [*causes, "", ""][:2])
        return cls(int(stat), _number(act), area, cell, cause_type, cause, source)


def _read_cesq(values: list[str]) -> Signal:
    """`rxlev,ber,rscp,ecno,rsrq,rsrp`, for NR `ss_rsrq,ss_rsrp,ss_sinr` (TS 27.007 8.69); 99, 255: unknown."""
    rxlev, _, rscp, _, rsrq, rsrp, ss_rsrq, ss_rsrp, ss_sinr = (_number(each) for each in (values + [""] * 9)[:9])
    if rsrp in (None, _UNKNOWN) and ss_rsrp is not None and ss_rsrp <= 126:
        return Signal(rsrp_dbm=ss_rsrp - 157, rsrq_db=_half(ss_rsrq, 126, -43.5), sinr_db=_half(ss_sinr, 127, -23.5))
    return Signal(
        rssi_dbm=_scaled(rxlev, 63, -111),
        rsrp_dbm=_scaled(rsrp, 97, -141),
        rsrq_db=_half(rsrq, 34, -20),
        rscp_dbm=_scaled(rscp, 96, -121),
    )


def _read_qcsq(values: list[str]) -> Signal:
    """`mode,rssi` in dBm; with UMTS RSCP follows, with LTE `rsrp,sinr,rsrq`, SINR in fifths of a dB above -20.

    Quectel, AT+QCSQ. With 5G `rsrp,sinr,rsrq` in dB come last: recorded of an RM520N as `"NR5G",-75,4,-11`.
    """
    mode, *told = values
    if mode.upper().startswith("NR5G"):
        rsrp, sinr, rsrq = map(_signed, ["", "", "", *told][-3:])
        return Signal(rsrp_dbm=rsrp, rsrq_db=rsrq, sinr_db=sinr)
    rssi, rsrp, sinr, rsrq = ([_signed(value) for value in told] + [None] * 4)[:4]
    if mode.upper() in _QCSQ_LTE:
        return Signal(rssi, rsrp, rsrq, sinr_db=sinr / 5 - 20 if sinr is not None else None)
    if mode.upper() == "WCDMA":
        return Signal(rssi, rscp_dbm=rsrp)
    return Signal(rssi) if mode.upper() == "GSM" else Signal()


def _signed(text: str) -> int | None:
    if text == _NOT_MEASURED:
        return None
    number = _number(text.removeprefix("-"))
    return -number if number is not None and text.startswith("-") else number


def _read_rssi(value: int | None) -> int | None:
    """dBm (TS 27.007 8.5); 100 to 191 is Quectel's scale for TD-SCDMA."""
    if value is not None and 100 <= value <= 191:
        return -116 + value - 100
    return -113 + 2 * value if value is not None and value <= 31 else None


def _scaled(value: int | None, highest: int, offset: int) -> int | None:
    return offset + value if value is not None and value <= highest else None


def _half(value: int | None, highest: int, offset: float) -> float | None:
    """dB, in steps of a half."""
    return offset + value / 2 if value is not None and value <= highest else None


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
