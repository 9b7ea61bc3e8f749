"""A threaded HTTP/1.1 server on loopback that keeps connections alive and can break them on purpose.

werkzeug's own server closes the connection after each reply, so only its request and response types are used.
"""

import logging
import os
import select
import socket
import struct
import threading
from abc import abstractmethod
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from io import BytesIO
from typing import IO, TYPE_CHECKING, cast
from urllib.parse import unquote_to_bytes

from werkzeug import Request, Response
from werkzeug.serving import DechunkedInput

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

log = logging.getLogger(__name__)

_BACKLOG = 128
_RESET_ON_CLOSE = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)  # struct linger: on, for no time


class Cut(Exception):
    """Raised by a site to reset the connection instead of answering."""


class Line:
    """The connection a request came in by, as far as a site may care."""

    def __init__(self, connection: socket.socket, stopping: threading.Event) -> None:
        self._connection = connection
        self._stopping = stopping

    def wait(self, seconds: float) -> None:
        """Sleep, but no longer than the server lives."""
        self._stopping.wait(seconds)

    def hang(self, seconds: float) -> None:
        """Say nothing for `seconds` (0: no limit), or until the client or the server gives up; then cut."""
        left = seconds or float("inf")
        while left > 0 and not self._stopping.is_set():
            nap = min(left, 0.1)
            if select.select([self._connection], [], [], nap)[0]:
                break
            left -= nap
        raise Cut


class Site:
    """What a server serves."""

    name: str

    @abstractmethod
    def answer(self, request: Request, line: Line) -> Response: ...


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: "HttpServer"  # type: ignore[assignment]

    def _serve(self) -> None:
        request = Request(self._environ())
        with request:
            self._send(self.server.site.answer(request, Line(self.connection, self.server.stopping)))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815

    def _environ(self) -> "WSGIEnvironment":
        path, _, query = self.path.partition("?")
        body = self._body()
        host, port = self.server.server_address
        environ: WSGIEnvironment = {
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(body),
            "REQUEST_METHOD": self.command,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "SERVER_NAME": host,
            "SERVER_PORT": str(port),
            "SERVER_PROTOCOL": self.request_version,
            "REMOTE_ADDR": str(self.client_address[0]),
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
        }
        environ.update((f"HTTP_{name.upper().replace('-', '_')}", value) for name, value in self.headers.items())
        return environ

    def _body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return DechunkedInput(cast("IO[bytes]", self.rfile)).read()
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _send(self, response: Response) -> None:
        self.send_response_only(response.status_code)
        self.send_header("Date", self.date_time_string())
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(response.get_data())
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Requests are in the record."""


class HttpServer:
    """Serves one site on a free port of 127.0.0.1 with a thread per connection; `stop()` joins them all."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.stopping = threading.Event()
        self._door = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        self.server_address: tuple[str, int] = self._door.getsockname()
        self._lock = threading.Lock()
        self._open: dict[socket.socket, threading.Thread] = {}
        self._doorman = threading.Thread(target=self._admit, name=f"sandbox-{site.name}", daemon=True)
        self._doorman.start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def stop(self) -> None:
        self.stopping.set()
        with suppress(OSError):
            socket.create_connection(self.server_address).close()  # wakes the doorman
        self._doorman.join()
        self._door.close()
        with self._lock:
            conversations = dict(self._open)
        for connection, thread in conversations.items():
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            thread.join()

    def _admit(self) -> None:
        while True:
            connection, address = self._door.accept()
            if self.stopping.is_set():
                connection.close()
                return
            name = f"{self._doorman.name}-connection"
            thread = threading.Thread(target=self._converse, args=(connection, address), name=name, daemon=True)
            with self._lock:
                self._open[connection] = thread
            thread.start()

    def _converse(self, connection: socket.socket, address: tuple[str, int]) -> None:
        try:
            _Handler(connection, address, self)  # type: ignore[arg-type]
        except Cut:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        except OSError:
            log.debug("a client of the simulated %s went away", self.site.name)
        except Exception:
            log.exception("the simulated %s met a bug", self.site.name)
        finally:
            with self._lock:
                self._open.pop(connection, None)
            connection.close()
