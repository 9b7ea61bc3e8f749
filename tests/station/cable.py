"""A cable between the station and a sandbox that can be pulled out and plugged in again."""

import contextlib
import socket
import threading
from urllib.parse import urlsplit, urlunsplit

LOOPBACK = "127.0.0.1"


class Cable:
    """Passes bytes from a port of its own to `url`. While it is out, connections are refused."""

    def __init__(self, url: str) -> None:
        self._target = urlsplit(url)
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener: socket.socket | None = None
        self._port = 0
        self.plug()

    @property
    def url(self) -> str:
        return urlunsplit(self._target._replace(netloc=f"{LOOPBACK}:{self._port}"))

    def plug(self) -> None:
        listener = socket.create_server((LOOPBACK, self._port))
        self._port = listener.getsockname()[1]
        self._listener = listener
        self._start(self._accept, listener)

    def pull(self) -> None:
        """Connections there are end, too."""
        listener, self._listener = self._listener, None
        if listener is None:
            return
        _shut(listener)
        with self._lock:
            for each in self._open:
                _shut(each)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                listener.close()
                return
            far = socket.create_connection((LOOPBACK, self._target.port or 80))
            with self._lock:
                self._open |= {near, far}
                pulled = self._listener is not listener
            if pulled:
                _shut(near)
                _shut(far)
            self._start(self._pass, near, far)
            self._start(self._pass, far, near)

    def _pass(self, source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        _shut(sink)
        with self._lock:
            self._open.discard(source)
        source.close()

    def _start(self, run: object, *arguments: socket.socket) -> None:
        thread = threading.Thread(target=run, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()


def _shut(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
