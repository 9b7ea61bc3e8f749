"""What a unit on the bench should have."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.at_text import first_unsafe
from app.domain.message import say
from app.domain.secret import NO_SECRET, Secret
from app.domain.toml_reader import TomlTable, read_toml, toml_string, unreadable

_UNSAFE = say("toml", "{file}, line {line}: character {place} of {key} is {character}, which a module cannot take.")
_NO_USER = say("toml", "{file}, line {line}: {key} asks for a user name, and there is none.")


class PdpType(StrEnum):
    IP = "IP"
    IPV6 = "IPV6"
    IPV4V6 = "IPV4V6"


class Auth(StrEnum):
    NONE = "none"
    PAP = "pap"
    CHAP = "chap"


@dataclass(frozen=True, slots=True)
class Apn:
    name: str
    type: PdpType = PdpType.IP
    cid: int = 1
    auth: Auth = Auth.NONE
    user: str = ""
    password: Secret = NO_SECRET


@dataclass(frozen=True, slots=True)
class Recipe:
    name: str
    apn: Apn
    registration_timeout_s: float = 180.0
    """How long to wait for the network; 0 leaves the check out."""

    @classmethod
    def load(cls, path: Path) -> "Recipe":
        """Raises `KnownError` (`file.unreadable`, `file.wrong`) that names the line and the key."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise unreadable(str(path), error) from error
        return cls.parse(data, path.name)

    @classmethod
    def parse(cls, data: bytes, file: str) -> "Recipe":
        table = read_toml(data, file)
        recipe = cls(
            table.text("name"),
            _apn(table.table("apn")),
            table.number("registration_timeout_s", 0, 3600, 180.0),
        )
        table.done()
        return recipe

    def text(self, secrets: bool = False) -> str:
        """As a TOML file; the password is left out unless `secrets`."""
        apn = self.apn
        lines = [
            f"name = {toml_string(self.name)}",
            f"registration_timeout_s = {self.registration_timeout_s:g}",
            "",
            "[apn]",
            f"name = {toml_string(apn.name)}",
            f"type = {toml_string(apn.type)}",
            f"cid = {apn.cid}",
            f"auth = {toml_string(apn.auth)}",
        ]
        if apn.user:
            lines.append(f"user = {toml_string(apn.user)}")
        if secrets and apn.password:
            lines.append(f"password = {toml_string(apn.password.reveal())}")
        return "\n".join(lines) + "\n"


def _apn(table: TomlTable) -> Apn:
    apn = Apn(
        name=_safe(table, "name"),
        type=table.choice("type", PdpType, PdpType.IP),
        cid=table.whole("cid", 1, 16, 1),
        auth=table.choice("auth", Auth, Auth.NONE),
        user=_safe(table, "user", ""),
        password=Secret(_safe(table, "password", "")),
    )
    if apn.auth is not Auth.NONE and not apn.user:
        raise table.wrong("auth", _NO_USER)
    table.done()
    return apn


def _safe(table: TomlTable, key: str, default: str | None = None) -> str:
    text = table.text(key, default)
    if found := first_unsafe(text):
        raise table.wrong(key, _UNSAFE, place=found[0], character=found[1])
    return text
