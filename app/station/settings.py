"""What the station remembers; each option is declared once, here."""

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from math import isfinite
from pathlib import Path
from typing import Any

from app.station.files import replacing, writing

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    station: str = "Bench 1"
    operator: str = ""
    language: str = ""
    """Language code (`de`), or empty for the system's."""
    look: str = "system"
    """`system`, `light` or `dark`."""
    text_scale: float = 1.0
    """1.0 to 2.0."""
    contrast: bool = False
    touch: bool = False
    sound: bool = True
    flash: bool = False
    """PASS and FAIL of the bench are shown large for a moment, whatever page is in front."""
    updates: bool = True
    """Look for a newer version, at most once a day."""
    account: str = ""
    """The account chosen last."""
    fleet: str = ""
    callback: str = ""
    """The callback address given last, and how it is called."""
    callback_method: str = "POST"
    recipe: str = ""
    """The recipe used last, as TOML."""
    register: str = ""
    """What was chosen last for a registration of SIMs, as JSON."""
    cards: str = ""
    """The same, of cards at Super SIM."""
    trackers: str = ""
    """The same, of texts to trackers."""
    labels: str = ""
    """The same, of labels."""
    unit_serial: str = ""
    """How serial numbers of units look: `#` a digit, `?` a letter, `*` any of both; empty: not known."""
    scan_readings: str = ""
    """What was chosen where two readings of a scan fit, as JSON."""
    scanner_port: str = ""
    """Serial port of a hand scanner, or a URL of pyserial; empty: none."""
    start_on_plug: bool = False
    bench_at_once: int = 0
    """Modules configured side by side; 0: all."""
    first_poll_s: float = 1.0
    longest_poll_s: float = 15.0
    poll_deadline_s: float = 1800.0
    """After this long without a final word a row ends as TIMEOUT; it can be followed again later."""
    settle_after_s: float = 45.0
    """How old a call with a lost answer must be before its absence at the provider is believed. Longer than the read
    timeout, so that a request still under way there cannot take effect after it was sent again."""

    @classmethod
    def load(cls, path: Path, known: "Settings | None" = None) -> "Settings":
        """Read what is there and well typed; what is not is as `known`, or the default, and the log says so."""
        known = known or cls()
        try:
            data = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return known
        except (OSError, ValueError) as error:
            log.info("settings at %s are unreadable (%s)", path, error)
            return known
        return _merged(known, data if isinstance(data, dict) else {})

    def account_renamed(self, name: str, new: str) -> "Settings":
        """What was chosen last, with the account under its new name."""
        known = {field.name: getattr(self, field.name) for field in fields(self)}
        texts = {key: value for key, value in known.items() if isinstance(value, str)}
        values: dict[str, Any] = {key: _renamed(key, value, name, new) for key, value in texts.items()}
        return replace(self, **values)

    def save(self, path: Path) -> None:
        """A crash leaves the old or the new file, never half of one. Raises `KnownError` where it cannot be written."""
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(path) as out:
                out.write(json.dumps(asdict(self), indent=1, ensure_ascii=False).encode())


def _merged(defaults: Settings, data: dict[str, Any]) -> Settings:
    known = {field.name: getattr(defaults, field.name) for field in fields(defaults)}
    good: dict[str, Any] = {name: _fit(known[name], value) for name, value in data.items() if name in known}
    settings = replace(defaults, **{name: value for name, value in good.items() if value is not None})
    return replace(settings, text_scale=_within(settings.text_scale, 1.0, 2.0))


def _within(value: float, least: float, most: float) -> float:
    """What is no number at all counts as the least."""
    return max(least, min(value, most)) if isfinite(value) else least


def _renamed(key: str, value: str, name: str, new: str) -> str:
    """`value` of an option: the account itself, or choices as JSON with the account among them."""
    if key == "account":
        return new if value == name else value
    try:
        choices = json.loads(value) if value.startswith("{") else None
    except ValueError:
        return value
    if not isinstance(choices, dict) or choices.get("account") != name:
        return value
    return json.dumps({**choices, "account": new}, ensure_ascii=False)


def _fit(default: object, value: object) -> object:
    if isinstance(default, bool):
        return value if isinstance(value, bool) else None
    if isinstance(default, int):
        return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
    if isinstance(default, float):
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    return value if isinstance(value, str) else None
