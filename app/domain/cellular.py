"""What a module says of itself and of the network, in words (3GPP TS 27.007, TS 24.301)."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ModuleIdentity:
    vendor: str = ""
    model: str = ""
    firmware: str = ""
    imei: str = ""
    iccid: str = ""
    imsi: str = ""


@dataclass(frozen=True, slots=True)
class Signal:
    """Received power in dBm; None where the module does not know it."""

    rssi_dbm: int | None = None
    rsrp_dbm: int | None = None
    rsrq_db: float | None = None

    @property
    def dbm(self) -> int | None:
        return self.rsrp_dbm if self.rsrp_dbm is not None else self.rssi_dbm


@dataclass(frozen=True, slots=True)
class Registration:
    """One reading of `+CREG`, `+CGREG` or `+CEREG` (TS 27.007 7.2, 10.1.20, 10.1.22)."""

    stat: int
    act: int | None = None
    area: str = ""
    cell: str = ""
    cause_type: int | None = None
    cause: int | None = None
    source: str = field(default="", compare=False)
    """Which command told it: `CREG`, `CGREG` or `CEREG`."""

    @property
    def registered(self) -> bool:
        """True for home and roaming, also where only SMS or CSFB is restricted."""
        return self.stat in (1, 5, 6, 7, 9, 10)

    @property
    def denied(self) -> bool:
        return self.stat == 3
