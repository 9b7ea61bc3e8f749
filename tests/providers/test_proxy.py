import base64
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.secret import NO_SECRET, Secret
from app.domain.work import Account, Provider
from app.providers.celona import Celona
from app.providers.errors import NotSent
from app.providers.proxy import PROXY_PASSWORD, with_password, without_password
from app.providers.registry import open_client


@pytest.mark.parametrize(
    ("whole", "kept", "password"),
    [
        ("http://line:s%40cret@proxy.example:8080", "http://line@proxy.example:8080", "s%40cret"),
        ("https://line:a:b@[::1]:8080/x", "https://line@[::1]:8080/x", "a:b"),
        (" http://line:word@proxy ", "http://line@proxy", "word"),
    ],
)
def test_the_password_is_taken_out_of_the_address_and_put_back(whole: str, kept: str, password: str) -> None:
    url, secret = without_password(whole)
    assert (url, secret.reveal()) == (kept, password)
    assert with_password(url, secret) == whole.strip()


@pytest.mark.parametrize(
    "url", ["", "http://proxy:8080", "http://line@proxy:8080", "http://line:@proxy", "http://[odd", "proxy:8080"]
)
def test_an_address_without_a_password_stays_as_it_is(url: str) -> None:
    assert without_password(url) == (url, NO_SECRET)
    assert with_password(url, NO_SECRET) == url


@pytest.mark.parametrize("url", ["http://proxy:8080", "http://line:other@proxy:8080"])
def test_a_password_is_for_the_user_it_was_given_for(url: str) -> None:
    assert with_password(url, Secret("word")) == url


def test_the_proxy_is_asked_with_user_and_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door, ThreadPoolExecutor(1) as pool:
        heard = pool.submit(_turn_away, door)
        options = {"customer_id": "7", "proxy": f"http://line@127.0.0.1:{door.getsockname()[1]}"}
        secrets = {"api_key": Secret("k"), PROXY_PASSWORD: Secret("w%20rd")}
        account, cancelled = Account("Line 1", Provider.CELONA, "https://celona.invalid", options), threading.Event()
        client = open_client(account, secrets, cancelled=cancelled)
        assert isinstance(client, Celona)
        with pytest.raises(NotSent):
            client.check()
        client.close()
    assert f"Basic {base64.b64encode(b'line:w rd').decode()}" in heard.result()


def _turn_away(door: socket.socket) -> str:
    """What two tries say."""
    said = ""
    for _ in range(2):
        connection, _address = door.accept()
        with connection:
            said += connection.recv(4096).decode()
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    return said
