"""The main jobs with real secrets, and then every file that the program wrote is searched for them.

Two things are kept by decision, both in the ledger alone. A MatchingID, for codes are handed out and printed again as
long as anybody asks for them. A registration code, until its card is registered, for a registration goes on after a
power cut; SQLite's own journal of it goes when the program ends.
"""

import hashlib
import logging
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.crash import CrashWatch
from app.domain.card_list import SimCard
from app.domain.identifiers import Bic, Iccid
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Auth, Recipe
from app.domain.secret import Secret
from app.domain.work import Account, By, Provider
from app.log import start_log, stop_log
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.station import support
from app.station.assign import AssignRequest
from app.station.register_values import CardsRequest, RegisterRequest
from app.station.requests import write
from app.station.station import Station
from tests.station.conftest import QUICK, make_eids, rows

PROXY_WORD, CODE, APN_WORD, PIN = "pr0xy-Word%21x", "Zq7Kp0R3tW", "apn-pass-9ghQ", "84093175"
CONFIRMATION, IN_A_TRACE = "73061945", "QX-7TRACE-1P"
BY_DECISION = {"ledger.sqlite", "ledger.sqlite-wal"}
JOBS_S = 30.0


@dataclass(slots=True)
class Line:
    """A station that logs all there is to log, on a sandbox, and what must be found nowhere."""

    home: Home
    sandbox: Sandbox
    station: Station
    secrets: dict[str, str]

    def tell(self, name: str, provider: Provider, secrets: Mapping[str, str], **options: str) -> None:
        """An account with these secrets, which are searched for from now on."""
        self.secrets |= {f"{name}/{field}": secret for field, secret in secrets.items()}
        url = self.sandbox.providers[provider].url
        self.station.accounts.add(
            Account(name, provider, url, options), {field: Secret(secret) for field, secret in secrets.items()}
        )

    def finished(self, work: str, batch_id: int) -> None:
        part = getattr(self.station, work)
        assert part.wait(batch_id, JOBS_S)
        assert {unit.outcome for unit in part.units(batch_id)} == {Outcome.PASS}

    def sessions(self) -> dict[str, str]:
        """Every token that the sandbox has issued."""
        supersim, _, emnify = self.sandbox._sites
        door, tokens = emnify._door, supersim._tokens
        issued = [*door._expiry, *door._refresh, *door._pending, *tokens._expiry]
        assert len(issued) >= 4
        return {f"token {number}": token for number, token in enumerate(issued)}

    def matching_ids(self) -> dict[str, str]:
        found = [profile.matching_id for profile in self.sandbox._sites[0]._profiles._table.newest_first()]
        return {f"MatchingID {number}": word for number, word in enumerate(filter(None, found))}


@pytest.fixture
def line(home: Home, expect_log: Callable[[str], None]) -> Iterator[Line]:
    start_log(home, logging.DEBUG)
    for chatty in ("httpx", "httpcore", "alembic"):
        logging.getLogger(chatty).setLevel(logging.DEBUG)
    options = SandboxOptions(
        modules=1, personalities=("bg96",), latency_s=0.002, reservation_s=0.05, celona_row_s=0.0, scheduled_share=0.0,
        emnify_lists=0.0, reply_ms=1.0, registration_s=0.05, boot_s=0.05, seed=5,
    )  # fmt: skip
    QUICK.save(home.config / "settings.json")
    with Sandbox.start(options) as sandbox:
        station = Station.open(home, ports=lambda: [port.info() for port in sandbox.ports])
        yield Line(home, sandbox, station, {})
        station.close()
    stop_log()


def add_accounts(line: Line) -> None:
    offered = {provider: dict(address.credentials) for provider, address in line.sandbox.providers.items()}
    celona, supersim, emnify = (offered[each] for each in (Provider.CELONA, Provider.SUPERSIM, Provider.EMNIFY))
    line.tell("celona", Provider.CELONA, {"api_key": celona["api_key"]}, customer_id=celona["customer_id"])
    line.tell("super", Provider.SUPERSIM, {"auth_token": supersim["auth_token"]}, account_sid=supersim["account_sid"])
    line.tell(
        "kore", Provider.SUPERSIM, {"client_secret": supersim["client_secret"]}, auth="oauth2",
        client_id=supersim["client_id"],
        token_url=f"{line.sandbox.providers[Provider.SUPERSIM].url}{supersim['token_path']}",
    )  # fmt: skip
    line.tell("emnify", Provider.EMNIFY, {"application_token": emnify["application_token"]})
    line.tell(
        "user", Provider.EMNIFY, {"password": emnify["password"]}, auth="password", username=emnify["mfa_username"]
    )
    line.secrets["digest"] = hashlib.sha1(emnify["password"].encode(), usedforsecurity=False).hexdigest()


def assign(line: Line) -> None:
    for name, by, seed in (("celona", By.EID, 1), ("super", By.MATCHING_ID, 2), ("kore", By.MATCHING_ID, 3)):
        options = {} if name == "celona" else {"by": by}
        batch = line.station.assign.start(AssignRequest(name, rows(make_eids(3, seed)), "list", **options))  # type: ignore[arg-type]
        line.finished("assign", batch.id)


def register(line: Line) -> None:
    cards = (SimCard(Iccid("8988307000000000017"), Secret(CODE)),)
    line.finished("register", line.station.register.start_cards(CardsRequest("super", cards, "lot")).id)
    line.finished(
        "register", line.station.register.start(RegisterRequest("emnify", (Bic.parse("1001000000000001"),), "lot")).id
    )


def sign_in_with_a_code(line: Line) -> None:
    code = line.sandbox.providers[Provider.EMNIFY].credentials["mfa_code"]
    assert line.station.accounts.test("user").code_needed
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    assert not line.station.accounts.answer_code("user", wrong).ok
    assert line.station.accounts.answer_code("user", code).ok
    line.secrets |= {"code": code, "wrong code": wrong}
    assert line.station.accounts.test("user").ok


def be_refused(line: Line) -> None:
    """Wrong keys, and answers that break off: their details are kept."""
    line.station.accounts.lend("celona", Secret("wr0ng-key-51xQ"))
    line.secrets["wrong"] = "wr0ng-key-51xQ"
    assert not line.station.accounts.test("celona").ok
    line.sandbox.faults.add(Fault(FaultKind.MALFORMED, "supersim", "GET *", times=2))
    line.station.accounts.fleets("super")


def fail_at_a_proxy(line: Line) -> None:
    """A proxy that is asked with a password and takes nobody."""
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        proxy = f"http://line3:{PROXY_WORD}@127.0.0.1:{door.getsockname()[1]}"
        asked = threading.Thread(target=_refuse, args=(door,))
        asked.start()
        token = "behind-the-proxy-4711"
        line.secrets["away/auth_token"] = token
        line.station.accounts.add(
            Account("away", Provider.SUPERSIM, "https://supersim.invalid", {"account_sid": "AC1", "proxy": proxy}),
            {"auth_token": Secret(token)},
        )
        assert not line.station.accounts.test("away").ok
        door.shutdown(socket.SHUT_RDWR)
        asked.join()
    line.secrets["proxy"] = PROXY_WORD
    line.station.accounts.rename("away", "home")


def _refuse(door: socket.socket) -> None:
    while True:
        try:
            connection, _ = door.accept()
        except OSError:
            return
        with connection:
            connection.recv(4096)
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")


def configure(line: Line) -> None:
    """A module is given the password of its APN, and the recipe is remembered."""
    apn = Apn("em", auth=Auth.CHAP, user="line", password=Secret(APN_WORD))
    recipe = Recipe("with a password", apn, registration_timeout_s=5)
    line.station.bench.set_recipe(recipe)
    (port,) = line.sandbox.ports
    ticket = line.station.bench.configure(port.info().device, recipe)
    assert ticket.done.wait(JOBS_S)
    asked = [entry.name for entry in line.sandbox.record.entries("request", source="port:0")]
    assert any(APN_WORD in name for name in asked)
    line.secrets["APN"] = APN_WORD


def crash(line: Line) -> None:
    """A bug whose words hold secrets, where no window can show it."""

    def unshown(_report: object) -> None:
        raise RuntimeError("no window")

    watch = CrashWatch(line.home, unshown)
    watch.start()
    key = line.secrets["celona/api_key"]
    words = f"""{{'X-API-Key': '{key}'}} AT+CPIN="{PIN}" confirmation_code={CONFIRMATION} {Secret(CODE)!r}"""
    try:
        raise ValueError(f"{words} LPA:1$smdp.example.com${IN_A_TRACE}$$1")
    except ValueError as error:
        arguments = threading.ExceptHookArgs((ValueError, error, error.__traceback__, threading.current_thread()))
        threading.excepthook(arguments)
    watch.stop()
    line.secrets |= {"PIN": PIN, "confirmation code": CONFIRMATION, "MatchingID in a trace": IN_A_TRACE}


def export(line: Line, folder: Path) -> None:
    folder.mkdir()
    write(folder / "requests.txt", line.station.requests.all())
    line.station.history.export(folder / "history.csv")
    support.write(folder / "support.zip", support.collect(line.home, line.station))
    with ZipFile(folder / "support.zip") as bundle:
        bundle.extractall(folder / "support")


def test_no_secret_is_in_any_file(line: Line, tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("Unforeseen error")
    expect_log("The report could not be shown")
    add_accounts(line)
    assign(line)
    register(line)
    sign_in_with_a_code(line)
    be_refused(line)
    fail_at_a_proxy(line)
    configure(line)
    crash(line)
    export(line, tmp_path / "exports")
    found = everywhere(line.home.data.parent, tmp_path / "exports")
    expected = {"simwright.log", "crash.log", "settings.json", "ledger.sqlite", "ledger.sqlite-wal", "requests.txt"}
    assert {path.name for path in found} >= {*expected, "history.csv", "about.txt", "batches.json", "accounts.json"}
    for name, secret in {**line.secrets, **line.sessions()}.items():
        assert (name, holders(found, secret)) == (name, set())
    kept = line.matching_ids()
    assert len(kept) == 6
    for name, secret in {**kept, "registration code": CODE}.items():
        assert (name, holders(found, secret) - BY_DECISION) == (name, set())
    line.station.close()
    assert holders(everywhere(line.home.data.parent), CODE) == set()


def holders(found: Mapping[Path, bytes], secret: str) -> set[str]:
    return {path.name for path, text in found.items() if secret.encode() in text}


def everywhere(*folders: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()}
