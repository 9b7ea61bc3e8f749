import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.modem.link import Link


def read_on(link):
    while True:
        link.read()


def test_a_port_is_opened_for_one_program_alone(module):
    device = module().device
    with Link.open(device), pytest.raises(KnownError) as second:
        Link.open(device)
    assert second.value.code == "port.busy"
    assert device in str(second.value.what)
    assert "ModemManager" in str(second.value.remedy)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who holds a port")
def test_the_program_that_holds_a_port_is_named(module):
    device = module().device
    program = (
        "import serial, sys; port = serial.Serial(sys.argv[1], exclusive=True); print('open', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, device], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(KnownError) as error:
            Link.open(device)
        other.communicate("\n")
    assert error.value.code == "port.busy"
    assert f"({other.pid})" in str(error.value.what)


def test_a_closed_port_can_be_opened_again(module):
    device = module().device
    Link.open(device).close()
    with Link.open(device) as again:
        assert again.device == device


def test_a_port_that_is_not_there_is_named():
    with pytest.raises(KnownError) as error:
        Link.open("/dev/ttyNOTHERE7")
    assert error.value.code == "port.gone"
    assert "/dev/ttyNOTHERE7" in str(error.value)


def test_a_port_without_permission_says_which_group_helps(module):
    device = module().device
    Path(device).chmod(0)
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        with pytest.raises(KnownError) as error:
            Link.open(device)
    finally:
        os.seteuid(me)
    assert error.value.code == "port.denied"
    assert "dialout" in str(error.value.remedy)


def test_a_file_that_is_no_port_is_refused(tmp_path):
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(KnownError) as error:
        Link.open(str(file))
    assert error.value.code == "port.failed"


def test_bytes_go_both_ways(module):
    with Link.open(module({"AT": b"yes"}).device) as link:
        link.write(b"AT\r")
        data = b""
        while len(data) < 3:
            data += link.read()
        assert data == b"yes"


def test_unplugging_is_noticed_while_reading(module, unplugged):
    with Link.open(module({"AT": unplugged}).device) as link:
        link.write(b"AT\r")
        with pytest.raises(KnownError) as error:
            read_on(link)
        assert error.value.code == "port.gone"
        with pytest.raises(KnownError, match="vanished"):
            link.write(b"AT\r")


def test_closing_from_another_thread_ends_a_read(module):
    link = Link.open(module().device)
    closer = threading.Thread(target=link.close)
    closer.start()
    with pytest.raises(KnownError) as error:
        read_on(link)
    closer.join()
    assert error.value.code == "port.gone"


@pytest.fixture
def server():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


def test_a_socket_serves_as_a_port_and_is_read_in_large_pieces(server):
    with Link.open(f"socket://127.0.0.1:{server.getsockname()[1]}") as link:
        peer, _ = server.accept()
        with peer:
            link.write(b"AT\r")
            assert peer.recv(10) == b"AT\r"
            peer.sendall(b"x" * 5000)
            pieces = []
            while sum(map(len, pieces)) < 5000:
                pieces.append(link.read())
            assert len(pieces) < 20
            assert not link.waiting
        with pytest.raises(KnownError) as error:
            read_on(link)
        assert error.value.code == "port.gone"


def test_a_socket_that_nobody_serves_is_not_there(server):
    port = server.getsockname()[1]
    server.close()
    with pytest.raises(KnownError) as error:
        Link.open(f"socket://127.0.0.1:{port}")
    assert error.value.code == "port.gone"
