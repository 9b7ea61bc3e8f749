"""Label printers: a simulated one over loopback, and queues of the system."""

import socket
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.message import NOTHING
from app.labels.network_printer import LEAD, NetworkPrinter
from app.labels.printer_state import ASK_HOST_STATUS, PrinterState, read_count, read_host_status, read_state
from app.labels.raw_queue import RawQueue
from app.sandbox.printer import SimulatedPrinter
from app.sandbox.record import Record


def _label(number):
    return f"^XA^FO1,1^FD{number}^FS^XZ\n".encode()


@pytest.fixture
def printer() -> Iterator[SimulatedPrinter]:
    made = SimulatedPrinter(Record(), 10, 0.001)
    yield made
    made.stop()


@pytest.fixture
def address(printer):
    return NetworkPrinter.parse(printer.address)


class _Told:
    """Keeps what is said, and mends what is said to be wrong."""

    def __init__(self, mend=lambda: None):
        self.troubles, self.sent, self._mend = [], 0, mend

    def __call__(self, sent, trouble):
        self.sent = sent
        if trouble != NOTHING and str(trouble) not in self.troubles[-1:]:
            self.troubles.append(str(trouble))
            self._mend()


def test_labels_come_out_in_their_order(printer, address):
    told = _Told()
    with address.open() as link:
        assert link.state() == PrinterState()
        assert link.print(map(_label, range(10)), told) == 10
    assert printer.printed == [_label(number).decode().strip() for number in range(10)]
    assert (told.sent, told.troubles) == (10, [])


def test_a_printer_out_of_labels_is_waited_for_and_goes_on(printer, address):
    told = _Told(lambda: printer.set(paper=50))
    with address.open() as link:
        assert link.print(map(_label, range(40)), told) == 40
    assert len(printer.printed) == 40
    assert told.troubles == ["The printer is out of labels: load a new roll."]


def test_work_that_ends_with_the_roll_is_done(printer, address):
    told = _Told()
    with address.open() as link:
        assert link.print(map(_label, range(10)), told) == 10
    assert (len(printer.printed), told.troubles) == (10, [])


def test_a_label_that_waits_in_a_printer_without_odometer_is_waited_for():
    older = SimulatedPrinter(Record(), 10, 0.001, counts=False)
    told = _Told(lambda: older.set(paper=1))
    try:
        with NetworkPrinter.parse(older.address).open() as link:
            link.print(map(_label, range(10)), told)
    finally:
        older.stop()
    assert told.troubles == ["The printer is out of labels: load a new roll."]


def test_a_printer_that_is_opened_between_two_questions_has_not_printed_all(monkeypatch):
    printer = SimulatedPrinter(Record(), 10, 0.05)
    answer, told = printer._answer, _Told(lambda: printer.set(open=False))

    def opened_before(question):
        if question == ASK_HOST_STATUS and printer._waiting and not told.troubles:
            printer.set(open=True)
        return answer(question)

    monkeypatch.setattr(printer, "_answer", opened_before)
    try:
        with NetworkPrinter.parse(printer.address).open(patience_s=0.2) as link:
            assert link.print([_label(1)], told) == 1
        assert (told.troubles, len(printer.printed)) == (["The printer is open: close the print head."], 1)
    finally:
        printer.stop()


def test_a_printer_that_warns_and_tells_nothing_of_its_labels_is_printed_on(printer, monkeypatch):
    answer = printer._answer

    def warns(question):
        if question == ASK_HOST_STATUS:
            return b""
        return answer(question).replace(b"WARNINGS:       0 00000000 00000000", b"WARNINGS:       1 00000000 00000002")

    monkeypatch.setattr(printer, "_answer", warns)
    with NetworkPrinter.parse(printer.address).open(patience_s=0.2) as link:
        assert link.state().warnings
        assert link.print([_label(1), _label(2)], _Told()) == 2


@pytest.mark.parametrize(
    ("wrong", "words"),
    [({"open": True}, "The printer is open: close the print head."), ({"paused": True}, "paused: press its pause key")],
)
def test_a_printer_that_is_open_or_paused_says_so(printer, address, wrong, words):
    printer.set(**wrong)
    told = _Told(lambda: printer.set(open=False, paused=False))
    with address.open() as link:
        link.print([_label(1)], told)
    assert words in told.troubles[0]
    assert len(printer.printed) == 1


def test_few_labels_are_ahead_of_a_printer_that_stops(printer, address):
    class Enough(Exception):
        pass

    def stop(_sent, trouble):
        if trouble != NOTHING:
            raise Enough

    with address.open() as link, pytest.raises(Enough):
        link.print(map(_label, range(100)), stop)
    assert 10 <= link.sent <= 10 + LEAD + 1


def test_a_connection_that_breaks_says_how_far_it_got(printer, address):
    def labels():
        for number in range(9):
            if number == 6:
                printer.drop()
            yield _label(number)

    with address.open() as link, pytest.raises(KnownError) as caught:
        link.print(labels(), _Told())
    assert caught.value.code == "printer.lost"
    assert caught.value.what.values["n"] in {6, 7}


def test_a_printer_that_says_nothing_is_printed_on_all_the_same():
    with socket.create_server(("127.0.0.1", 0)) as server:
        heard = bytearray()

        def listen():
            connection, _ = server.accept()
            with connection:
                while data := connection.recv(4096):
                    heard.extend(data)

        thread = threading.Thread(target=listen)
        thread.start()
        with NetworkPrinter(*server.getsockname()).open(patience_s=0.05) as link:
            assert link.state() is None
            assert link.print(map(_label, range(3)), _Told()) == 3
        thread.join()
    assert heard.count(b"^XA") == 3


def test_a_printer_that_is_not_there_is_said():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(KnownError) as caught:
        NetworkPrinter("127.0.0.1", port).open()
    assert caught.value.code == "printer.unreachable"


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("10.0.0.7", "10.0.0.7", 9100),
        (" labels.local:6101 ", "labels.local", 6101),
        ("[fe80::1]:9101", "fe80::1", 9101),
        ("fe80::1", "fe80::1", 9100),
    ],
)
def test_addresses(text, host, port):
    assert NetworkPrinter.parse(text) == NetworkPrinter(host, port)


@pytest.mark.parametrize("text", ["", ":9100", "host:", "host:0", "host:70000", "host:x"])
def test_what_is_no_address(text):
    with pytest.raises(KnownError) as caught:
        NetworkPrinter.parse(text)
    assert caught.value.code == "printer.address"


def _reply(errors, warnings="0 00000000 00000000"):
    return f"\x02\r\n  PRINTER STATUS\r\n  ERRORS:         {errors}\r\n  WARNINGS:       {warnings}\r\n\x03".encode()


@pytest.mark.parametrize(
    ("errors", "words"),
    [
        ("1 00000000 00000001", ["out of labels"]),
        ("1 00000000 00000006", ["out of ribbon", "is open"]),
        ("1 00000000 00010000", ["paused"]),
        ("1 00000000 00000100", ["firmware"]),
        ("1 00000000 08000000", ["08000000"]),
        ("0 00000000 00000000", []),
    ],
)
def test_what_a_printer_reports_is_said_in_words(errors, words):
    state = read_state(_reply(errors, "1 00000000 00000008"))
    assert len(state.errors) == len(words)
    assert all(word in str(error) for word, error in zip(words, state.errors, strict=True))
    assert [str(warning) for warning in state.warnings] == ["The roll is nearly empty."]


@given(st.binary(max_size=200))
def test_any_reply_can_be_read(data):
    assert read_state(data) is None or b"ERRORS" in data
    read_host_status(data)
    read_count(data)


def test_a_host_status_tells_what_waits():
    reply = (
        b"\x02030,0,1,0245,003,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,1,2,6,0,00000002,1,000\x03\r\n\x021234,0\x03\r\n"
    )
    status = read_host_status(reply)
    assert (status.waiting, status.paused) == (5, True)


@pytest.mark.posix
def test_a_queue_of_the_system_is_given_all_labels_as_one_raw_job(tmp_path, monkeypatch):
    lp = tmp_path / "lp"
    lp.write_text(f'#!/bin/sh\nprintf "%s " "$@" > {tmp_path}/said\ncat > {tmp_path}/data\n')
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert RawQueue("Zebra").print(map(_label, range(3)), "labels.csv") == 3
    assert (tmp_path / "said").read_text() == "-d Zebra -o raw -t labels.csv "
    assert (tmp_path / "data").read_bytes() == b"".join(map(_label, range(3)))


@pytest.mark.posix
def test_a_queue_that_does_not_take_them_is_said(tmp_path, monkeypatch):
    lp = tmp_path / "lp"
    lp.write_text("#!/bin/sh\ncat > /dev/null\necho 'lp: The printer or class does not exist.' >&2\nexit 1\n")
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(KnownError) as caught:
        RawQueue("Zebra").print([_label(1)], "x")
    assert (caught.value.code, caught.value.detail) == ("printer.queue", "lp: The printer or class does not exist.")


def test_a_system_without_print_queues_is_said(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(KnownError) as caught:
        RawQueue("Zebra").print([_label(1)], "x")
    assert caught.value.code == "printer.queue"
