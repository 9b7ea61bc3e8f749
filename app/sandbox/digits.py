"""Identifiers of the right shape, made with the sandbox's own arithmetic."""

import threading
from random import Random

_TAC = "35458209"
_TWILIO_ISSUER = "8988307"
_CELONA_ISSUER = "8910390"
_MODULE_ISSUER = "8988303"


def luhn(digits: str) -> str:
    """The check digit that follows `digits` (ISO/IEC 7812-1 annex B)."""
    doubled = (int(d) * 2 for d in reversed(digits[-1::-2]))
    plain = (int(d) for d in digits[-2::-2])
    total = sum(n - 9 if n > 9 else n for n in doubled) + sum(plain)
    return str(-total % 10)


class Digits:
    """A source of identifiers, none given twice; repeatable with a seed and safe between threads."""

    def __init__(self, seed: int | None) -> None:
        self._random = Random(seed)  # noqa: S311
        self._lock = threading.Lock()
        self._serial = self._random.randrange(100_000)

    def sid(self, prefix: str) -> str:
        """A Twilio SID: two letters and 32 hexadecimal digits."""
        return prefix + self.hex(32)

    def hex(self, length: int) -> str:
        with self._lock:
            return f"{self._random.getrandbits(length * 4):0{length}x}"

    def uuid(self) -> str:
        h = self.hex(32)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"

    def matching_id(self) -> str:
        """Five groups of five letters and digits, as Twilio's example has them."""
        alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
        with self._lock:
            return "-".join("".join(self._random.choices(alphabet, k=5)) for _ in range(5))

    def twilio_iccid(self) -> str:
        return self._iccid(_TWILIO_ISSUER, 20)

    def celona_iccid(self) -> str:
        return self._iccid(_CELONA_ISSUER)

    def module_iccid(self) -> str:
        return self._iccid(_MODULE_ISSUER)

    def imei(self) -> str:
        body = f"{_TAC}{self._next():06}"
        return body + luhn(body)

    def imsi(self) -> str:
        """In the shared code 901-43, so that every network is a visited one."""
        return f"90143{self._next():010}"

    def _iccid(self, issuer: str, length: int = 19) -> str:
        body = f"{issuer}{self._next():0{length - 1 - len(issuer)}}"
        return body + luhn(body)

    def _next(self) -> int:
        with self._lock:
            self._serial += 1
            return self._serial
