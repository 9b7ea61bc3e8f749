"""What a scan is: a million of a labelled set, one after the other."""

import random
import time

from app.domain.identifiers import eid_check_digits, luhn_digit
from app.domain.keyboard_layout import OTHERS, US, Mixup
from app.domain.scan import COMMAND_CODES, Scan, ScanKind, understand
from app.domain.scan_kind import serial_pattern

SCANS, DISTINCT = 1_000_000, 50_000
MOST_US = 5.0
UPPER, LOWER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "abcdefghijklmnopqrstuvwxyz"

Labelled = tuple[str, ScanKind, str]


def rows() -> list[tuple[str, float, float]]:
    seconds, wrong = route(labelled())
    return [
        ("tell 1,000,000 scans by their shape: microseconds of the processor each", seconds / SCANS * 1e6, MOST_US),
        ("the same: scans that go to the wrong place", wrong, 0),
    ]


def route(given: list[Labelled]) -> tuple[float, int]:
    """Seconds for all, and how many were misunderstood."""
    unit, scans = serial_pattern("SN-######"), list[Scan]()
    texts = [text for text, _kind, _value in given]
    seconds = 0.0
    for _ in range(SCANS // len(texts)):
        start = time.process_time()
        scans = [understand(text, unit) for text in texts]
        seconds += time.process_time() - start
    wrong = sum((scan.kind, scan.value) != (kind, value) for scan, (_, kind, value) in zip(scans, given, strict=True))
    return seconds, wrong


def labelled() -> list[Labelled]:
    """Scans as a line has them: mostly numbers and codes, some with prefixes, one in a hundred with damage."""
    chance = random.Random(5)
    makers = [_eid, _eid, _iccid, _iccid, _imei, _code, _code, _bic, _registration, _unit, _command, _text]
    made = [chance.choice(makers)(chance) for _ in range(DISTINCT)]
    mangled = {0: _damaged, 1: _with_prefix, 2: _with_prefix}
    return [mangled[at % 100](scan) if at % 100 in mangled else scan for at, scan in enumerate(made)]


def _digits(chance: random.Random, count: int) -> str:
    return f"{chance.randrange(10**count):0{count}}"


def _eid(chance: random.Random) -> Labelled:
    body = "89049032" + _digits(chance, 22)
    eid = body + eid_check_digits(body)
    written = " ".join(eid[at : at + 4] for at in range(0, 32, 4))
    return chance.choice([eid, eid, f"EID:{eid}", written]), ScanKind.EID, eid


def _iccid(chance: random.Random) -> Labelled:
    body = "89" + _digits(chance, chance.choice([16, 17]))
    iccid = chance.choice([body, body + luhn_digit(body)])
    return chance.choice([iccid, iccid, iccid + "F"]), ScanKind.ICCID, iccid


def _imei(chance: random.Random) -> Labelled:
    body = "35" + _digits(chance, 12)
    imei = chance.choice([body, body + luhn_digit(body), body + "01"])
    return imei, ScanKind.IMEI, imei


def _code(chance: random.Random) -> Labelled:
    host = "".join(chance.choices(LOWER, k=8)) + ".example.com"
    code = f"LPA:1${host}${''.join(chance.choices(UPPER + '-', k=20))}{chance.choice(['', '', '$1.3.6.1$1'])}"
    return chance.choice([code, code, code.replace(host, host.upper())]), ScanKind.ACTIVATION_CODE, code


def _bic(chance: random.Random) -> Labelled:
    bic = "".join(chance.choices(UPPER, k=15)) + "A"
    dashed = "-".join(bic[at : at + 4] for at in range(0, 16, 4))
    return chance.choice([dashed, f"#{bic}", f"https://portal.example.com/sims?bic={dashed}"]), ScanKind.BIC, bic


def _registration(chance: random.Random) -> Labelled:
    code = "".join(chance.choices(UPPER, k=9)) + "7"
    return code, ScanKind.REGISTRATION, code


def _unit(chance: random.Random) -> Labelled:
    serial = "SN-" + _digits(chance, 6)
    return serial, ScanKind.UNIT, serial


def _command(chance: random.Random) -> Labelled:
    command = chance.choice(list(COMMAND_CODES))
    return COMMAND_CODES[command], ScanKind.COMMAND, command


def _text(chance: random.Random) -> Labelled:
    words = ["WO-", "LPA-", "pump ", "00", "lot/"]
    text = chance.choice(words) + _digits(chance, chance.choice([4, 7, 11]))
    return text, ScanKind.TEXT, text


def _with_prefix(scan: Labelled) -> Labelled:
    return f"\x02]Q3{scan[0]}\x03\r\n", *scan[1:]


def _damaged(scan: Labelled) -> Labelled:
    """A US scanner at a German computer, where that can be mended."""
    wrong = Mixup(US, OTHERS[0])
    certain = scan[1] in {ScanKind.EID, ScanKind.ACTIVATION_CODE, ScanKind.COMMAND}
    return (wrong.damage(scan[0]), *scan[1:]) if certain else scan


if __name__ == "__main__":
    for what, measured, bound in rows():
        print(f"{what}: {measured:.3f} (bound {bound})")
