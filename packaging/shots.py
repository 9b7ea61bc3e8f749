"""Pictures of every page, for people to look at: light and dark, in every language, at two window sizes.

Does the main job on the sandbox in a real window on a virtual screen, then walks through the pages once for each look.
`--languages` takes codes, and `pseudo` for the pseudo-locale; `--mirrored` lays the pages out from right to left. Words
that are cut, and in the pseudo-locale those that are not translated, are named, and the exit status is then 1.
"""

import argparse
import itertools
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from clipped import clipped, english
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from app.demo import EMNIFY, SUPER_SIM, Demo, demo_station
from app.domain.languages import OFFERED
from app.ui.app import Program, make_application
from app.ui.pages.assign import ACCOUNT, CHECK, LIST, RUN, AssignPage
from app.ui.pages.bench import BenchPage
from app.ui.pages.codes import CodesPage
from app.ui.pages.devices import DevicesPage
from app.ui.pages.devices_state import DeviceTarget
from app.ui.pages.trackers import TrackersPage
from app.ui.shots import shoot
from translations import build_pseudo

SIZES = ((1280, 800), (1024, 700))
PSEUDO = "pseudo.qm"
PAGES = ("start", "register", "codes", "bench", "trackers", "devices", "history", "settings")


@contextmanager
def virtual_screen() -> Iterator[None]:
    """An X server of our own; ends with us."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-terminate"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield
    finally:
        server.terminate()
        server.wait()


def wait_until(condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """Let the window live until `condition` holds."""
    end = time.monotonic() + seconds
    loop = QEventLoop()
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"shots: {what} took longer than {seconds:.0f} s")
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


@dataclass(frozen=True, slots=True)
class View:
    """How the pages are seen once."""

    look: str
    language: str
    size: tuple[int, int]
    text_scale: float = 1.0

    def __str__(self) -> str:
        scale = f"-{self.text_scale:.0%}".rstrip("%") if self.text_scale != 1 else ""
        return f"{self.look}-{self.language}-{self.size[0]}x{self.size[1]}{scale}"


@dataclass(slots=True)
class Tour:
    program: Program
    demo: Demo
    folder: Path
    problems: list[str] = field(default_factory=list)
    """Words that are cut or untranslated, by picture."""

    def do_the_job(self) -> None:
        """As a person would: list, check, account, run, codes, modules; some of it goes wrong on purpose."""
        window = self.program.window
        window.go("assign")
        page = self._assign()
        page.open_file(self.demo.samples)
        wait_until(lambda: page.stack.currentIndex() == CHECK, "reading the list")
        page.next.click()
        wait_until(lambda: page.account.account.findText(SUPER_SIM) >= 0, "listing the accounts")
        page.account.account.setCurrentText(SUPER_SIM)
        page.account.by_matching_id.setChecked(True)
        page.next.click()
        wait_until(lambda: page.run.batch is not None and page.run.batch.passed == page.run.batch.total, "assigning")
        window.go("codes", page.run.batch)
        self._diagnose()
        self._text_a_tracker()
        self._configure_modules()

    def _diagnose(self) -> None:
        """A device of the fleet with something the matter."""
        self.program.window.go("devices", DeviceTarget(EMNIFY, "wrong-apn"))
        page = self.program.window.stack.currentWidget()
        assert isinstance(page, DevicesPage)
        wait_until(lambda: page.panel.detail is not None, "finding the device")
        page.list.search.clear()
        wait_until(lambda: len(page.list.devices.model_of_rows.rows) > 1, "listing the devices")
        page.panel.parts.diagnose_button.click()
        wait_until(page.panel.parts.diagnosis.finding.isVisible, "diagnosing the device")

    def _text_a_tracker(self) -> None:
        """One of the fleet gets its APN; the page then shows the texts for the next."""
        window, name = self.program.window, "tracker-00003"
        window.go("trackers")
        page = window.stack.currentWidget()
        assert isinstance(page, TrackersPage)
        wait_until(lambda: page.send.account.findText(EMNIFY) >= 0, "listing the accounts")
        page.form.maker.setCurrentText("Teltonika")
        page.form.model.setEditText("FMB120")
        page.send.account.setCurrentText(EMNIFY)
        page.send.to.setText(name)
        page.primary.click()
        wait_until(lambda: page.run.batch is not None and page.run.batch.passed == 1, "texting the tracker")
        page.primary.click()

    def _configure_modules(self) -> None:
        bench, ports = self.demo.station.bench, self.demo.sandbox.ports
        ports[2].set_network(reject_cause=13)
        ports[3].set_card(pin="4711")
        self.program.window.go("bench")
        page = self.program.window.stack.currentWidget()
        assert isinstance(page, BenchPage)
        wait_until(lambda: len(page.cards) == len(ports), "finding the modules")
        tickets = [bench.configure(port.device, bench.recipe()) for port in ports[:-2]]
        wait_until(lambda: all(ticket.done.is_set() for ticket in tickets), "configuring the modules", 120)
        ports[-2].set_network(registration_s=3600)
        bench.configure(ports[-2].device, bench.recipe())

    def walk(self, view: View) -> None:
        window, station = self.program.window, self.demo.station
        os.environ["SIMWRIGHT_LANGUAGE"] = str(self.folder / PSEUDO) if view.language == "pseudo" else view.language
        window.apply_settings(station.change_settings(look=view.look, text_scale=view.text_scale))
        window.resize(*view.size)
        name = str(view)
        for page in PAGES:
            window.go(page)
            self._shoot(f"{page}-{name}")
        self._shoot_labels(name)
        self._shoot_recipe(name)
        window.go("assign")
        for step, word in ((LIST, "list"), (CHECK, "check"), (ACCOUNT, "account"), (RUN, "run")):
            self._assign().stack.setCurrentIndex(step)
            self._assign().retranslate()
            self._shoot(f"assign-{step + 1}-{word}-{name}")

    def _shoot_labels(self, name: str) -> None:
        """The labels of the assignment, and the template that is chosen for them."""
        self.program.window.go("codes")
        page = self.program.window.stack.currentWidget()
        assert isinstance(page, CodesPage)
        page.home.labels.click()
        wait_until(lambda: bool(page.desk.source.labels.items), "listing the labels")
        self._shoot(f"labels-{name}")
        page.desk.design.edit.click()
        wait_until(lambda: page.views.editor.template is not None, "opening the template")
        self._shoot(f"template-{name}")
        page.views.show_codes()

    def _shoot_recipe(self, name: str) -> None:
        """The editor as it is first seen, and at its timers with the file beside it."""
        self.program.window.go("bench")
        page = self.program.window.stack.currentWidget()
        assert isinstance(page, BenchPage)
        editor = page.editor
        editor.psm.switch.setChecked(True)
        editor.edrx.switch.setChecked(True)
        page.views.setCurrentWidget(editor)
        self._shoot(f"recipe-{name}")
        editor.as_file.setChecked(True)
        editor.area.ensureWidgetVisible(editor.edrx)
        self._shoot(f"recipe-timers-{name}")
        editor.as_file.setChecked(False)
        editor.discard.click()
        page.views.setCurrentWidget(page.desk)

    def _assign(self) -> AssignPage:
        page = self.program.window.stack.currentWidget()
        assert isinstance(page, AssignPage)
        return page

    def _shoot(self, name: str) -> None:
        window = self.program.window
        shoot(window, self.folder / f"{name}.png")
        found = [*clipped(window), *(english(window) if "-pseudo-" in name else ())]
        self.problems += [f"{name}: {problem}" for problem in dict.fromkeys(found)]


def take(folder: Path, views: Sequence[View], mirrored: bool) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with demo_station(modules=6) as demo:
        program = Program(app, demo.station.home, lambda: demo.station)
        program.show()
        try:
            wait_until(lambda: program.window.station is not None, "opening the station")
            tour = Tour(program, demo, folder)
            demo.station.change_settings(sound=False)
            tour.do_the_job()
            for view in views:
                tour.walk(view)
        finally:
            program.bridge.close()
            program.window.deleteLater()
            QApplication.processEvents()
    return tour.problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("shots"))
    parser.add_argument("--languages", nargs="*", default=[*OFFERED])
    parser.add_argument("--looks", nargs="*", default=["light", "dark"])
    parser.add_argument("--text-scale", type=float, default=1.0)
    parser.add_argument("--mirrored", action="store_true")
    chosen = parser.parse_args()
    if "pseudo" in chosen.languages:
        build_pseudo(Path(__file__).resolve().parent.parent, chosen.folder / PSEUDO)
    looks = itertools.product(chosen.looks, chosen.languages, SIZES)
    views = [View(*look, chosen.text_scale) for look in looks]
    with virtual_screen():
        problems = take(chosen.folder, views, chosen.mirrored)
    sys.stdout.write(f"{len(list(chosen.folder.glob('*.png')))} pictures in {chosen.folder}\n")
    sys.stdout.writelines(f"{problem}\n" for problem in problems)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
