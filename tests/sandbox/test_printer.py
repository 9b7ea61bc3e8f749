"""The simulated label printer, by a person with a terminal and the control API."""

import socket
from collections.abc import Callable
from typing import Any

import httpx

from app.sandbox.sandbox import Sandbox

LABEL = b"^XA^FO1,1^A0N,20^FDtwo\nlines^FS^XZ"
OUT, PAUSED = b"ERRORS:         1 00000000 00000001", b"ERRORS:         1 00000000 00010000"


def _ask(connection: socket.socket, question: bytes) -> bytes:
    connection.sendall(question)
    return connection.recv(4096)


def test_it_prints_runs_out_and_goes_on(start: Callable[..., Sandbox], eventually: Callable[..., Any]) -> None:
    sandbox = start(labels=2, label_s=0.0)
    (told,) = [line for line in sandbox.describe() if line["kind"] == "printer"]
    host, _, port = str(told["address"]).rpartition(":")
    with httpx.Client(base_url=sandbox.control_url) as control, socket.create_connection((host, int(port))) as line:
        assert b"ERRORS:         0 " in _ask(line, b"~HQES")
        line.sendall(LABEL[:9])
        line.sendall(LABEL[9:] + LABEL + LABEL)
        eventually(lambda: control.get("/printer").json()["printed"] == 2)
        assert OUT in _ask(line, b"~HQES")
        assert OUT in _ask(line, b"~HS~HQES")  # in trouble it says nothing to the first
        control.post("/printer", json={"paper": 5, "paused": True})
        assert PAUSED in _ask(line, b"~HQES")
        assert b"030,0,1,0245,001," in _ask(line, b"~HS")
        control.post("/printer", json={"paused": False})
        eventually(lambda: control.get("/printer").json()["printed"] == 3)
        assert control.get("/printer/labels").json() == [LABEL.decode()] * 3
        control.post("/printer/drop")
        assert line.recv(1) == b""
    assert len(sandbox.record.entries(kind="effect", source="printer")) == 3


def test_a_sandbox_without_a_printer_says_so(sandbox: Sandbox) -> None:
    assert httpx.get(f"{sandbox.control_url}/printer").status_code == 400
