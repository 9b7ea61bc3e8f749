"""What a unit on the bench should have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.at_text import first_unsafe
from app.domain.message import Message, say
from app.domain.radio import RATS, ROAMING, rat_known
from app.domain.recipe_values import EdrxWish, ExtraCommand, PinWish, PsmWish, power_warnings
from app.domain.secret import NO_SECRET, Secret
from app.domain.toml_reader import TomlTable, read_toml, toml_string, unreadable

_UNSAFE = say("toml", "{file}, line {line}: character {place} of {key} is {character}, which a module cannot take.")
_NO_USER = say("toml", "{file}, line {line}: {key} asks for a user name, and there is none.")
_CID_TWICE = say("toml", "{file}, line {line}: context {cid} is there twice.")
_NOT_WORD = say("toml", "{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.")
_NOT_RAT = say(
    "toml",
    "{file}, line {line}: {key} is “{value}”; it must be auto, or some of these in order, joined by +: {choices}.",
)
_NOT_OPERATOR = say(
    "toml", "{file}, line {line}: {key} is “{value}”; it must be auto, or a PLMN in five or six digits."
)


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
    """What is empty or None is left as the module has it."""

    name: str
    apn: Apn
    registration_timeout_s: float = 180.0
    """How long to wait for the network; 0 leaves the check out."""
    others: tuple[Apn, ...] = ()
    """Further contexts, each with a `cid` of its own."""
    roaming: str = ""
    """One of `radio.ROAMING`."""
    rat: str = ""
    """As `radio.rat_known` says."""
    bands: tuple[int, ...] = ()
    """LTE band numbers."""
    operator: str = ""
    """`auto`, or the PLMN in five or six digits."""
    sim_pin: PinWish = PinWish.LEAVE
    psm: PsmWish | None = None
    edrx: EdrxWish | None = None
    extra: tuple[ExtraCommand, ...] = ()
    """Sent last, in this order, before the network is waited for."""
    data: bool = False
    """Also wait for a data session with an address."""
    ping: str = ""
    """Host to ping over that session, where the module can."""

    @property
    def contexts(self) -> tuple[Apn, ...]:
        return (self.apn, *self.others)

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What cannot work, or not as it looks; nothing here is wrong enough to be refused."""
        return power_warnings(self.psm, self.edrx, self.rat)

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
            tuple(_apn(each) for each in table.tables("context")),
            _one_of(table, "roaming", ROAMING),
            _rat(table),
            _bands(table),
            _operator(table),
            table.choice("sim_pin", PinWish, PinWish.LEAVE),
            PsmWish.read(table.table("psm")),
            EdrxWish.read(table.table("edrx")),
            tuple(ExtraCommand.read(each) for each in table.tables("extra")),
            table.flag("data"),
            _safe(table, "ping", ""),
        )
        table.done()
        cids = [apn.cid for apn in recipe.contexts]
        if twice := [cid for cid in cids if cids.count(cid) > 1]:
            raise table.wrong("context", _CID_TWICE, cid=twice[0])
        return recipe

    def text(self, secrets: bool = False) -> str:
        """As a TOML file; passwords are left out unless `secrets`."""
        return "\n".join([*self._settings(), *self._tables(secrets)]) + "\n"

    def _settings(self) -> Iterator[str]:
        yield f"name = {toml_string(self.name)}"
        yield f"registration_timeout_s = {self.registration_timeout_s:g}"
        for key in ("roaming", "rat", "operator", "ping"):
            if text := getattr(self, key):
                yield f"{key} = {toml_string(text)}"
        if self.bands:
            yield f"bands = [{', '.join(map(str, self.bands))}]"
        if self.sim_pin is not PinWish.LEAVE:
            yield f"sim_pin = {toml_string(self.sim_pin)}"
        if self.data:
            yield "data = true"

    def _tables(self, secrets: bool) -> Iterator[str]:
        yield from ("", "[apn]", *_apn_lines(self.apn, secrets))
        for apn in self.others:
            yield from ("", "[[context]]", *_apn_lines(apn, secrets))
        for wish in (self.psm, self.edrx, *self.extra):
            if wish is not None:
                yield from wish.lines()


def _apn_lines(apn: Apn, secrets: bool) -> Iterator[str]:
    yield f"name = {toml_string(apn.name)}"
    yield f"type = {toml_string(apn.type)}"
    yield f"cid = {apn.cid}"
    yield f"auth = {toml_string(apn.auth)}"
    if apn.user:
        yield f"user = {toml_string(apn.user)}"
    if secrets and apn.password:
        yield f"password = {toml_string(apn.password.reveal())}"


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


def _one_of(table: TomlTable, key: str, words: tuple[str, ...]) -> str:
    text = table.text(key, "")
    if text and text not in words:
        raise table.wrong(key, _NOT_WORD, value=text, choices=", ".join(words))
    return text


def _rat(table: TomlTable) -> str:
    text = table.text("rat", "")
    if text and not rat_known(text):
        raise table.wrong("rat", _NOT_RAT, value=text, choices=", ".join(RATS))
    return text


def _operator(table: TomlTable) -> str:
    text = table.text("operator", "")
    if text and text != "auto" and not re.fullmatch("[0-9]{5,6}", text):
        raise table.wrong("operator", _NOT_OPERATOR, value=text)
    return text


def _bands(table: TomlTable) -> tuple[int, ...]:
    return tuple(sorted(set(table.wholes("bands", 1, 256))))


DEFAULT = Recipe("APN em", Apn("em"))
"""Until another was used."""
