"""From the start of a fresh process to the end of the first paint: our window against a bare one, taken in turns."""

import os
import subprocess
import sys
import tempfile
import time

ROUNDS = 11

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: (print(time.monotonic_ns()), app.quit()))

app = QApplication(sys.argv)
window = Bare()
window.resize(1280, 800)
window.show()
app.exec()
"""

# The whole way from the command line. The window says when it was painted; pages and station come after that.
OURS = """
import sys, time
from app.__main__ import main

def told(*_):
    print(time.monotonic_ns())
    QApplication.quit()

def first():
    global QApplication
    from PySide6.QtWidgets import QApplication
    from app.ui.app import Program
    from app.ui.window import Window
    Window._show_first_page = told
    Program._open = lambda program: None

sys.argv = ["simwright"]
import app.launch
run = app.launch._run
app.launch._run = lambda *arguments: (first(), run(*arguments))[1]
main()
"""


def rows() -> list[tuple[str, float, float]]:
    bare, ours = measure()
    return [(f"first paint of the window ({ours:.0f} ms) against a bare PySide6 window", ours / bare, 2.0)]


def measure() -> tuple[float, float]:
    """Milliseconds to the first paint, the least of several: a bare window's and ours."""
    with tempfile.TemporaryDirectory() as home:
        environ = os.environ | {"SIMWRIGHT_HOME": home, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled: here the first round does it
        pairs = [(_milliseconds(BARE, environ), _milliseconds(OURS, environ)) for _ in range(ROUNDS)]
    bare, ours = (min(times) for times in zip(*pairs, strict=True))
    return bare, ours


def _milliseconds(program: str, environ: dict[str, str]) -> float:
    start = time.monotonic_ns()
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(run.stderr)
    return (int(run.stdout) - start) / 1e6


if __name__ == "__main__":
    print("{:.0f} ms bare, {:.0f} ms ours".format(*measure()))
