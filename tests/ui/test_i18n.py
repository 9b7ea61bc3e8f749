import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from app.domain.duration import duration
from app.domain.message import NOTHING, Message, say
from app.labels.qr import matrix
from app.labels.template_file import load_template
from app.places import shipped
from app.ui.i18n import LANGUAGES, Language, translate
from app.ui.manual_view import ManualView
from app.ui.pages import PAGES
from app.ui.pages.codes_qr import FullScreen
from app.ui.printing import PagesWindow
from app.ui.values import percent
from app.ui.widgets.number import Number
from app.ui.window import Window


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they are now, built."""
    folder = tmp_path_factory.mktemp("words")
    release = Path(sys.executable).parent / "pyside6-lrelease"
    for source in shipped("translations").glob("app_*.ts"):
        copy = Path(shutil.copy(source, folder))
        subprocess.run([release, "-silent", copy, "-qm", copy.with_suffix(".qm")], check=True, capture_output=True)
    return folder


@pytest.fixture
def language(plain_application: QApplication, words: Path):
    made = Language(plain_application, words)
    yield made
    made.use("en")
    made.leave()


def test_each_language_has_its_words() -> None:
    assert {f"app_{code}" for code in LANGUAGES} <= {path.stem for path in shipped("translations").glob("app_*.ts")}


def test_a_message_made_anywhere_is_said_in_the_language_of_the_window(language: Language) -> None:
    message = say("identifiers", "Check digits are {got}, expected {expected}", got="34", expected="33")
    assert translate(message) == "Check digits are 34, expected 33"
    language.use("de")
    assert translate(message) == "Prüfziffern sind 34, erwartet 33"
    assert str(message) == "Check digits are 34, expected 33"
    language.use("en")
    assert translate(message) == "Check digits are 34, expected 33"


def test_nothing_stays_nothing(language: Language) -> None:
    language.use("de")
    assert translate(NOTHING) == ""


@pytest.mark.parametrize(
    ("code", "share", "cycle"),
    [
        ("en", "15%", "20.48 s"),
        ("de", "15\u00a0%", "20,48 s"),
        ("fr", "15\u00a0%", "20,48 s"),
        ("ja", "15%", "20.48 s"),
    ],
)
def test_shares_and_durations_follow_the_language(language: Language, code: str, share: str, cycle: str) -> None:
    language.use(code)
    assert (percent(0.15), translate(duration(20.48))) == (share, cycle)


def test_values_that_look_like_placeholders_stay_as_they_are(language: Language) -> None:
    assert translate(Message("test", "Text: {value}", {"value": "{x} %1"})) == "Text: {x} %1"


def test_counts_have_their_plural(language: Language) -> None:
    def units(count: int) -> str:
        return QCoreApplication.translate("HistoryPage", "%n unit(s)", "", count)

    language.use("en")
    assert (units(0), units(1), units(2)) == ("0 units", "1 unit", "2 units")
    language.use("de")
    assert (units(0), units(1), units(2)) == ("0 Einheiten", "1 Einheit", "2 Einheiten")


def test_a_number_on_screen_follows_the_language(language: Language, qtbot) -> None:
    number = Number()
    qtbot.addWidget(number)
    number.setValue(2.5)
    for code, written in (("fr", "2,50"), ("en", "2.50"), ("de", "2,50")):
        language.use(code)
        QApplication.processEvents()
        assert number.text() == written


@pytest.mark.parametrize("code", ["xx", "xx_YY"])
def test_a_language_that_is_not_shipped_gives_english(language: Language, code: str) -> None:
    language.use(code)
    assert language.code == "en"


def test_the_system_language_is_used_where_none_is_chosen(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import QLocale

    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("de_AT")))
    language.use("")
    assert language.code == "de"


def test_missing_words_leave_english(plain_application: QApplication, tmp_path: Path) -> None:
    made = Language(plain_application, tmp_path)
    made.use("de")
    assert translate(say("pages", "Settings")) == "Settings"
    made.leave()


def test_the_whole_window_changes_its_language_while_it_runs(
    window: Window, visit: Callable[[str], object], words: Path, qtbot
) -> None:
    for entry in PAGES:
        window.go(entry.id)
    window.language.folder = words
    page = visit("settings")
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    qtbot.waitUntil(lambda: page.header.title.text() == "Einstellungen")
    assert window.rail.button("assign").accessibleName() == "eSIMs zuweisen"
    assert window.strip.scan.accessibleName() == "Scanzeile"
    assert window.strip.facts["operator"].caption.text() == "Bediener"
    assert visit("start").doors["bench"].accessibleName() == "Prüfplatz"
    assert visit("history").table.model().headerData(1, Qt.Orientation.Horizontal) == "Ergebnis"
    page.language.setCurrentIndex(page.language.findData("en"))
    page.language.activated.emit(page.language.currentIndex())
    qtbot.waitUntil(lambda: page.header.title.text() == "Settings")


def test_windows_beside_the_main_one_change_their_language_too(window: Window, words: Path, qtbot) -> None:
    template = load_template(shipped("resources", "labels", "qr-25x25.toml"))
    code = FullScreen(matrix("LPA:1$smdp.example.com$1"), "tracker-1", window)
    pages, manual = PagesWindow([], template, window), ManualView(window)
    for each in (code, pages, manual):
        qtbot.addWidget(each)
    window.language.folder = words
    window.language.use("de")
    qtbot.waitUntil(lambda: code.accessibleName() == "QR-Code von tracker-1")
    qtbot.waitUntil(lambda: pages.windowTitle() == "Seiten, wie sie gedruckt werden")
    qtbot.waitUntil(lambda: manual.back.accessibleName() == "Zurück")
    window.language.use("en")
    qtbot.waitUntil(lambda: pages.windowTitle() == "Pages as they will be printed")


def test_a_message_inside_a_message_is_translated_by_itself(language: Language) -> None:
    language.use("de")
    inner = say("outcome", "no such words")
    outer = say("outcome", "{inner} …", inner=inner)
    assert translate(outer) == "no such words …"
    known = next(entry.title for entry in PAGES if translate(entry.title) != str(entry.title))
    assert translate(say("outcome", "{title} …", title=known)) == f"{translate(known)} …"
