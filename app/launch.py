"""Opens the window, or does without one where there is no display."""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from app import preflight
from app.places import Home

if TYPE_CHECKING:
    from app.demo import Demo
    from app.station.station import Station
    from app.ui.app import Program

STATION_ERROR = 3
OUTPUT = Path("demo-output")


def launch(*, demo: bool = False, self_test: bool = False, output: Path | None = None, file: str = "") -> int:
    """The exit status of the program. `file` is a recipe or label template to begin with."""
    if self_test:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _self_test(output)
    shown = preflight.has_display() or os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal", "vnc"}
    if not shown:
        return _without_display(demo, output)
    if problem := preflight.problem():
        return _complain(problem)
    return _demo_window() if demo else _window(file)


def _window(file: str) -> int:
    home = Home.user()
    home.make()

    def open_station() -> "Station":
        from app.station.station import Station

        station = Station.open(home)
        station.bench.watch()
        station.updates.watch()
        return station

    def ready(program: "Program") -> None:
        if file or sys.platform == "darwin":
            from app.ui.opened_file import OpenedFiles

            OpenedFiles(program.window, Path(file).absolute() if file else None)

    return _run(home, open_station, ready)


def _demo_window() -> int:
    """The sandbox starts behind the window, as the station does."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="simwright-demo-") as folder, ExitStack() as stack:
        home = Home.at(Path(folder))
        home.make()

        def open_station() -> "Station":
            from app.demo import MODULES, REJECTED, demo_station

            demo = stack.enter_context(demo_station(len(MODULES), home))
            demo.sandbox.ports[-1].set_network(reject_cause=REJECTED)
            station = demo.station
            station.bench.watch()
            return station

        return _run(home, open_station)


def _run(home: Home, open_station: "Callable[[], Station]", ready: "Callable[[Program], None] | None" = None) -> int:
    from app.crash import CrashWatch
    from app.log import start_log, stop_log
    from app.ui.app import run

    _be_known_to_the_installer()
    start_log(home)
    watch = CrashWatch(home)
    watch.start()
    try:
        return run(home, open_station, ready, watch)
    finally:
        watch.stop()
        stop_log()


def _be_known_to_the_installer() -> None:
    """Windows keeps files that run; while this name is taken, installer and uninstaller ask to close the program."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, "Simwright")  # AppMutex in packaging/windows/simwright.iss


def _without_display(demo: bool, output: Path | None) -> int:
    if not demo:
        return _complain("There is no display here. The command line works without one: simwright --help")
    folder = output or OUTPUT
    _say("There is no display here, so the demo does the main job in the terminal.")
    status = _off_screen(folder)
    _say(f"Pictures, codes and history are in {folder}")
    return STATION_ERROR if status else 0


def _self_test(output: Path | None) -> int:
    """The main job off screen, and whether it went well."""
    import tempfile

    with ExitStack() as stack:
        folder = output or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="simwright-self-test-")))
        status = _off_screen(folder)
    _say("self-test passed" if status == 0 else "self-test failed")
    return status


def _off_screen(folder: Path) -> int:
    """Do the main job behind a window that nobody sees, and take a picture of each of its pages."""
    from app.demo import demo_station

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = preflight.problem()
    with demo_station() as demo:
        if problem:
            _say(f"There are no pictures of the window. {problem}")
            return 0 if _main_job(demo, folder) else 1
        demo.station.change_settings(sound=False)

        def ready(program: "Program") -> None:
            from app.ui.shots import take

            program.window.go("bench")  # so that its page sees the module being configured
            program.finish_after(lambda: _main_job(demo, folder), lambda: take(program, folder))

        return _run(demo.station.home, lambda: demo.station, ready)


def _main_job(demo: "Demo", folder: Path) -> bool:
    from app.demo import do_main_job
    from app.domain.errors import KnownError

    try:
        return do_main_job(demo, folder, _say)
    except KnownError as error:
        _say(str(error))
        return False


def _complain(line: str) -> int:
    sys.stderr.write(line + "\n")
    return STATION_ERROR


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
