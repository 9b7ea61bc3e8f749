"""What the Devices page remembers of itself, and what another page can ask it to show."""

from dataclasses import dataclass

from app.ui.remembered import Remembered


@dataclass(slots=True)
class DevicesState(Remembered):
    account: str = ""


@dataclass(frozen=True, slots=True)
class DeviceTarget:
    """A device to show: what its account is called, and its ICCID or name."""

    account: str
    text: str
