"""The APN of one context, with its authentication, wherever the module keeps them."""

from app.catalog.command import Action
from app.catalog.parameter import Value
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.recipe import Apn, Auth, PdpType
from app.modem.ask import Asker
from app.modem.setting import Found, Row, Setting, Write


class ApnSetting(Setting):
    telling = True

    def __init__(self, apn: Apn, first: bool) -> None:
        self._apn = apn
        self.name = "apn" if first else f"apn.{apn.cid}"
        self.title = say("setting", "APN") if first else say("setting", "APN of context {cid}", cid=apn.cid)
        self.wanted = ", ".join(word for word in (apn.name, apn.type, *_credentials(apn)) if word)

    def read(self, asker: Asker) -> Found:
        """No module tells a password, so one that is wanted is written each time."""
        rows = self._rows(asker)
        agrees = any("apn" in row for row in rows) and all(_agrees(row, self._apn) for row in rows)
        merged = {key: value for row in reversed(rows) for key, value in row.items() if value}
        told = [merged[key] for key in ("apn", "pdp_type", "auth", "user") if merged.get(key, "none") != "none"]
        known = self._apn.auth is Auth.NONE and not asker.commands.commands[Action.APN_WRITE].always
        writes = () if agrees and known else self._writes(asker, rows)
        return Found(", ".join(told) if "apn" in merged else "", agrees, writes, self._undo(rows, merged))

    def _writes(self, asker: Asker, rows: list[Row]) -> tuple[Write, ...]:
        apn = self._apn
        values = _values(apn)
        with_user = "user" in asker.commands.commands[Action.APN_WRITE].names
        separate = not with_user and asker.knows(Action.AUTH_WRITE)
        if apn.auth is not Auth.NONE and not with_user and not separate:
            raise KnownError(
                "module.no_auth",
                say("module", "No command is known to set user and password of the APN on this module."),
                say("module", "Use an APN without authentication, or add the command to the catalog."),
            )
        write = Write(Action.APN_WRITE, values)
        if separate and (apn.auth is not Auth.NONE or any(not _auth_agrees(row, apn) for row in rows)):
            return write, Write(Action.AUTH_WRITE, values)
        return (write,)

    def _rows(self, asker: Asker) -> list[Row]:
        values = _values(self._apn)
        rows = [*asker.rows(Action.APN_READ, values), *asker.rows(Action.AUTH_READ, values)]
        return [row for row in rows if row.get("cid", str(self._apn.cid)) == str(self._apn.cid)]

    def _undo(self, rows: list[Row], merged: Row) -> tuple[Write, ...]:
        """Not where there was a password, which the module never tells, nor where the context was not there at all."""
        kind = merged.get("pdp_type", "IP").upper()
        there = any("apn" in row for row in rows)
        if not there or kind not in list(PdpType) or merged.get("auth", "none") != "none":
            return ()
        return (Write(Action.APN_WRITE, _values(Apn(merged.get("apn", ""), PdpType(kind), self._apn.cid))),)


def _values(apn: Apn) -> dict[str, Value]:
    return {
        "cid": apn.cid,
        "apn": apn.name,
        "pdp_type": apn.type.value,
        "auth": apn.auth.value,
        "user": apn.user,
        "password": apn.password,
    }


def _credentials(apn: Apn) -> tuple[str, ...]:
    return (apn.auth.value, apn.user) if apn.auth is not Auth.NONE else ()


def _agrees(row: Row, apn: Apn) -> bool:
    return (
        row.get("apn", apn.name).casefold() == apn.name.casefold()
        and row.get("pdp_type", apn.type).upper() == apn.type.value
        and _auth_agrees(row, apn)
    )


def _auth_agrees(row: Row, apn: Apn) -> bool:
    """Without a user there is no authentication, whatever type a firmware shows."""
    if apn.auth is Auth.NONE:
        return row.get("auth", "none") == "none" or row.get("user") == ""
    return row.get("auth", apn.auth) == apn.auth and row.get("user", apn.user) == apn.user
