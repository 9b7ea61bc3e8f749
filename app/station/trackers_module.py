"""SMS through a module at a port (3GPP TS 27.005): PDU mode with a delivery report, text mode where PDU is refused."""

import re
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from app.catalog.catalog import Catalog
from app.catalog.command import Action, CommandSet
from app.domain.cellular import Registration
from app.domain.errors import KnownError
from app.domain.sms_pdu import SmsText, StatusReport, read_pdu, submit_pdus
from app.domain.telephone import telephone_number
from app.modem.ask import Asker
from app.modem.link import Link
from app.modem.reply import Reply
from app.modem.session import AtSession
from app.station.trackers_values import Target
from app.station.trackers_wire import Delivered, Said

NETWORK_S = 30.0
_IN_SERVICE = frozenset({1, 5, 6, 7, 9, 10})
"""States of registration in which SMS can be sent (TS 27.007 7.2)."""
_CTRL_Z = b"\x1a"
_NOTIFY = "AT+CNMI=2,1,0,1,0"
"""TS 27.005 3.4.1: stored texts are indicated, delivery reports come at once. Texts are looked for in the store also
where a module does not take this."""
_TEXT_SETTINGS = ("AT+CSMP=49,167,0,0", 'AT+CSCS="IRA"')
"""TS 27.005 3.1.3: with a delivery report; the texts are ASCII, of which GSM text mode would change some signs."""
_LOOK_EVERY = 8
"""Times of listening between two looks into the store, when nothing was indicated."""
_STORED = re.compile(r"\+CMGL:\s*(\d+)\s*,")
_UNASKED = re.compile(r"\+(CMT|CDS):")
_TEXT_HEAD = re.compile(r'\+CMGL:\s*(\d+)\s*,\s*"REC [A-Z]+"\s*,\s*"([^"]*)"')
_TEXT_REPORT = re.compile(r'\+CDS:\s*\d+\s*,\s*(\d+)\s*,\s*"?([^",]*)"?.*,\s*(\d+)\s*$')
_REFERENCE = re.compile(r"\+CMGS:\s*(\d+)")


class ModuleWire:
    """For one thread; owns the link."""

    def __init__(self, link: Link, catalog: Catalog) -> None:
        self._link = link
        self._session = AtSession(link)  # without a trace: the texts may hold passwords
        self._commands: CommandSet = catalog.vendor_for("", "")
        self._pdu = True
        self._old: set[str] = set()
        """Places of texts that were there before, and are not ours."""
        self._silent_for = 0
        self._indicated = False
        """A text has come into the store."""
        self._waiting: list[Delivered | Said] = []

    def begin(self, awaiting: bool, check: Callable[[], None]) -> None:
        self._session.wake()
        self._pdu = self._ask(Action.SMS_FORMAT, sms_format="pdu").ok
        if not self._pdu:
            self._ask(Action.SMS_FORMAT, sms_format="text").require("AT+CMGF=1")
            for line in _TEXT_SETTINGS:
                self._session.send(line)
        self._session.send(_NOTIFY)
        self._await_network(check)
        if not awaiting:
            self._old = {place for place, _ in self._stored()}

    def send(self, target: Target, text: str) -> str:
        """The reference of `+CMGS`."""
        if not self._pdu:
            number = telephone_number(target.number)
            return self._sent(self._ask(Action.SMS_SEND, payload=text.encode("ascii", "replace"), number=number))
        for pdu in submit_pdus(target.number, text, report=True):
            reply = self._ask(Action.SMS_SEND_PDU, payload=pdu.text.encode("ascii"), length=pdu.length)
        return self._sent(reply)

    def hear(self, seconds: float) -> Iterable[Delivered | Said]:
        lines = self._session.listen(seconds)
        news = [*self._waiting, *self._unasked(lines)]
        self._waiting = []
        self._silent_for += 1
        if self._indicated or self._silent_for >= _LOOK_EVERY:
            self._indicated, self._silent_for = False, 0
            news += self._look()
        return news

    def close(self) -> None:
        self._link.close()

    def _await_network(self, check: Callable[[], None]) -> None:
        """A module that was just switched on; one that stays without is left to refuse the text."""
        asker = Asker(self._session, self._commands)
        end = time.monotonic() + NETWORK_S
        while time.monotonic() < end:
            lines = (line for reply in asker.replies(Action.REGISTRATION) for line in reply.lines)
            if any((found := Registration.answer(line)) and found.stat in _IN_SERVICE for line in lines):
                return
            check()
            self._waiting += self._unasked(self._session.listen(1.0))

    def _look(self) -> Iterator[Delivered | Said]:
        """New texts in the store, each taken out of it once it is read."""
        for place, news in self._stored():
            if place not in self._old and news is not None:
                yield news
                self._ask(Action.SMS_DELETE, index=int(place))

    def _stored(self) -> list[tuple[str, Delivered | Said | None]]:
        reply = self._ask(Action.SMS_LIST, line=1 if self._pdu else 0)
        self._waiting += self._unasked(reply.lines)
        found: list[tuple[str, Delivered | Said | None]] = []
        for line, text in pairwise((*reply.lines, "")):
            if self._pdu and (head := _STORED.match(line)):
                found.append((head[1], _news(text)))
            elif not self._pdu and (named := _TEXT_HEAD.match(line)):
                found.append((named[1], Said(named[2], text)))
        return found

    def _unasked(self, lines: Iterable[str]) -> list[Delivered | Said]:
        news: list[Delivered | Said | None] = []
        for line, text in pairwise((*lines, "")):
            self._indicated |= line.startswith("+CMTI:")
            if report := _TEXT_REPORT.match(line):
                read = StatusReport(int(report[1]), report[2], None, None, int(report[3]))
                news.append(_report(read))
            elif _UNASKED.match(line):
                news.append(_news(text))
        return [each for each in news if each is not None]

    def _sent(self, reply: Reply) -> str:
        reply.require("AT+CMGS")
        found = next((match for line in reply.lines if (match := _REFERENCE.match(line))), None)
        return found[1] if found else ""

    def _ask(self, action: Action, payload: bytes = b"", line: int = 0, **values: str | int) -> Reply:
        command = self._commands.commands[action]
        text, _ = command.fill(values)[line]
        timeout_s = command.timeout_s or self._commands.timeout_for(text)
        reply = self._session.send(text, timeout_s, payload=payload + _CTRL_Z if payload else None)
        if action is not Action.SMS_LIST:
            self._waiting += self._unasked(reply.lines)
        return reply


def _news(pdu: str) -> Delivered | Said | None:
    try:
        read = read_pdu(pdu)
    except KnownError:
        return None  # the head of something else, or cut: the store has it whole
    if isinstance(read, SmsText):
        return None if read.from_us else Said(read.number, read.text)
    return _report(read)


def _report(report: StatusReport) -> Delivered | None:
    if report.delivered is None:
        return None
    return Delivered(str(report.reference), report.words, not report.delivered)
