"""The log: a file in the person's log folder that rotates, warnings on stderr, and no secret in either."""

import logging
import re
import sys
from pathlib import Path

from app.domain.secret import MASK
from app.places import Home

FILE = "simwright.log"
MEGABYTE = 1_000_000
FORMAT = "%(asctime)s %(levelname)s [%(threadName)s] %(name)s: %(message)s"

_NAMES = (
    r"(?:x-)?api[-_ ]?key|[\w-]*token|[\w-]*secret|passw(?:or)?d|pin\d?|puk\d?"
    r"|matching[-_ ]?id|(?:confirmation|activation|registration)[-_ ]?code|fingerprint|(?:set-)?cookie"
)
_RULES = (  # what to look for, in any case of letters, and what to write instead
    # Authorization: Basic …, and the same as an item of a dictionary
    (r"(\bauthorization['\"]?\s*[:=]\s*['\"]?(?:[a-z]+\s+)?)[^\s'\",}]+", rf"\1{MASK}"),
    (r"\b(basic|bearer)(\s+)[\w.+/~=-]{8,}", rf"\1\2{MASK}"),
    # token=…, "api_key": "…", matchingId: …
    (rf"\b((?:{_NAMES})['\"]?\s*[:=]\s*)(['\"])(?:\\.|(?!\2).)*\2", rf"\1\2{MASK}\2"),
    (rf"\b((?:{_NAMES})\s*[:=]\s*)(?![\s'\"]|{MASK})[^\s,;&'\"}}]+", rf"\1{MASK}"),
    # an activation code keeps its server: LPA:1$smdp.example$… (GSMA SGP.22 4.1); percent-encoded in an install link
    (r"\b((?:LPA(?::|%3A))?1(?:\$|%24)[\w.:-]+(?:\$|%24))[A-Z0-9-]+(?:(?:\$|%24)[^\s'\"]*)?", rf"\1{MASK}"),
    # PINs and passwords sent to a module (3GPP TS 27.007 8.3, 7.4, 7.5, 10.1.31)
    (r"(\+(?:CPIN|CLCK|CPWD|CGAUTH)=)(?!\?)[^\r\n]+", rf"\1{MASK}"),
    # scheme://person:password@host
    (r"(://[^\s/:@]+:)[^\s/@]+(@)", rf"\1{MASK}\2"),
)


def masked(text: str) -> str:
    """The text without what looks like a key, token, PIN, MatchingID or activation code."""
    for pattern, instead in _RULES:
        text = re.sub(pattern, instead, text, flags=re.IGNORECASE)  # compiled once, by re, at the first line
    return text


class MaskingFormatter(logging.Formatter):
    """Masks the finished line, the trace with it, and leaves the record to other handlers as it was."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


class RotatingFile(logging.Handler):
    """Begins a new file at each megabyte and keeps five. It opens at the first line, for the library that turns the
    files brings sockets and pickle along, and a start can do without."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = self._open()
        if self._file is not None:
            self._file.emit(record)

    def _open(self) -> logging.Handler | None:
        """None where it cannot be written: the work that is logged goes on without."""
        from logging.handlers import RotatingFileHandler

        try:
            file = RotatingFileHandler(self._path, maxBytes=MEGABYTE, backupCount=5, encoding="utf-8")
        except OSError:
            return None
        file.setFormatter(self.formatter)
        return file

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


_ours: list[logging.Handler] = []


def log_file(home: Home) -> Path:
    return home.logs / FILE


def start_log(home: Home, level: int = logging.INFO) -> Path:
    """Log to the file from `level` on and to stderr from WARNING on; a second call moves the log."""
    stop_log()
    home.logs.mkdir(parents=True, exist_ok=True, mode=0o700)
    to_file = RotatingFile(log_file(home))
    to_file.setLevel(level)
    _ours.append(to_file)
    if sys.stderr is not None:  # a window without a console has none
        to_stderr = logging.StreamHandler(sys.stderr)
        to_stderr.setLevel(logging.WARNING)
        _ours.append(to_stderr)
    root = logging.getLogger()
    root.setLevel(level)
    for handler in _ours:
        handler.setFormatter(MaskingFormatter(FORMAT))
        root.addHandler(handler)
    for chatty in ("alembic", "httpx", "httpcore", "werkzeug", "PIL"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    return log_file(home)


def stop_log() -> None:
    while _ours:
        handler = _ours.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()
