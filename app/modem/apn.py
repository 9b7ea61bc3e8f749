"""The APN of a module: read, compared with what it should be, written."""

from collections.abc import Mapping

from app.catalog.command import Action
from app.catalog.template import Value
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Auth
from app.modem.ask import Asker

Row = Mapping[str, str]


def values_of(apn: Apn) -> dict[str, Value]:
    return {
        "cid": apn.cid,
        "apn": apn.name,
        "pdp_type": apn.type.value,
        "auth": apn.auth.value,
        "user": apn.user,
        "password": apn.password,
    }


def read_apn(asker: Asker, apn: Apn) -> list[Row]:
    """Every row that the module has about this context, from each place where it keeps an APN or authentication."""
    values = values_of(apn)
    rows = [*asker.rows(Action.APN_READ, values), *asker.rows(Action.AUTH_READ, values)]
    return [row for row in rows if row.get("cid", str(apn.cid)) == str(apn.cid)]


def shown(rows: list[Row]) -> str:
    """`em, IP`, with authentication and user where there are; empty where no APN is set."""
    merged = {key: value for row in reversed(rows) for key, value in row.items() if value}
    if "apn" not in merged:
        return ""
    return ", ".join(merged[key] for key in ("apn", "pdp_type", "auth", "user") if merged.get(key, "none") != "none")


def agrees(rows: list[Row], apn: Apn) -> bool:
    """Whether an APN is there and nothing that the module tells differs from what is wanted."""
    return any("apn" in row for row in rows) and all(_row_agrees(row, apn) for row in rows)


def write_apn(asker: Asker, apn: Apn, rows: list[Row]) -> None:
    """`rows` are what `read_apn` found. Nothing is sent if any value cannot be sent safely."""
    values = values_of(apn)
    with_user = "user" in asker.commands.commands[Action.APN_WRITE].names
    separate = asker.commands.get(Action.AUTH_WRITE) if not with_user else None
    if apn.auth is not Auth.NONE and not with_user and separate is None:
        raise KnownError(
            "module.no_auth",
            say("module", "No command is known to set user and password of the APN on this module."),
            say("module", "Use an APN without authentication, or add the command to the catalog."),
        )
    if separate is not None:
        separate.fill(values)
    asker.change(Action.APN_WRITE, values)
    if separate is not None and (apn.auth is not Auth.NONE or any(not _auth_agrees(row, apn) for row in rows)):
        asker.change(Action.AUTH_WRITE, values)


def mismatch(rows: list[Row], apn: Apn) -> KnownError:
    return KnownError(
        "apn.mismatch",
        say("module", "The APN reads back as “{found}” and should be “{wanted}”.",
            found=shown(rows), wanted=f"{apn.name}, {apn.type}"),
        say("module", "Start the module again and repeat; if it stays so, its firmware keeps the APN elsewhere."),
        outcome=Outcome.FAIL,
    )  # fmt: skip


def _row_agrees(row: Row, apn: Apn) -> bool:
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
