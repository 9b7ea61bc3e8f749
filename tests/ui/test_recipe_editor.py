"""The recipe editor and the library, on a real station."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.edrx import Edrx, EdrxMode
from app.domain.psm import Psm
from app.domain.radio import RATS, ROAMING
from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.domain.recipe_values import EdrxNetwork, EdrxWish, ExtraCommand, PinWish, PsmWish
from app.domain.secret import Secret
from app.station.station import Station
from app.ui.bridge import Bridge
from app.ui.pages.recipe_editor import RecipeEditor
from app.ui.pages.recipe_library import RecipeLibraryView
from app.ui.theme import Kind, Theme, tokens

FULL = Recipe(
    "Trackers",
    Apn("super", PdpType.IPV4V6, 2, Auth.PAP, "me", Secret("hush")),
    registration_timeout_s=90,
    others=(Apn("manage", cid=3),),
    roaming="on",
    rat="lte-m+nb-iot",
    bands=(3, 8, 20),
    operator="26201",
    sim_pin=PinWish.OFF,
    psm=PsmWish(True, Psm.of_seconds(36000, 60)),
    edrx=EdrxWish(EdrxNetwork.LTE_M, Edrx.of_seconds(EdrxMode.WB_S1, 20.48, 5.12)),
    extra=(ExtraCommand("AT+QGPS=0", "OK", 3, True), ExtraCommand("AT+CFUN?")),
    data=True,
    ping="example.com",
)


@pytest.fixture
def editor(qtbot, theme: Theme, bridge: Bridge, station: Station) -> RecipeEditor:
    made = RecipeEditor()
    qtbot.addWidget(made)
    made.resize(980, 700)
    made.show()
    made.attach(station, bridge, Recipe("Line 3", Apn("em")))
    return made


@pytest.fixture
def library(qtbot, theme: Theme, bridge: Bridge, station: Station) -> RecipeLibraryView:
    made = RecipeLibraryView()
    qtbot.addWidget(made)
    made.show()
    made.attach(station, bridge)
    made.refresh()
    qtbot.waitUntil(lambda: bool(made.model.rows))
    return made


# --- fields


@pytest.mark.parametrize("recipe", [FULL, Recipe("Line 3", Apn("em"))], ids=["everything", "apn only"])
def test_a_recipe_goes_through_the_fields_unchanged(editor: RecipeEditor, recipe: Recipe) -> None:
    editor.open(recipe, None)
    assert editor.recipe == recipe
    assert not editor.dirty
    assert Recipe.parse(editor.text.text.toPlainText().encode(), "x") == replace(
        recipe, apn=replace(recipe.apn, password=Secret(""))
    )


TIMERS = st.one_of(
    st.none(),
    st.builds(PsmWish, st.just(False)),
    st.builds(PsmWish, st.just(True)),
    st.builds(
        lambda tau, active: PsmWish(True, Psm.of_bits(f"{tau:08b}", f"{active:08b}")),
        st.integers(0, 255),
        st.integers(0, 255),
    ),
)
CYCLES = st.one_of(
    st.none(),
    st.builds(EdrxWish, st.sampled_from(EdrxNetwork)),
    st.builds(
        lambda network, bits, window: EdrxWish(
            network, Edrx.of_bits(network.mode, f"{bits:04b}", "" if window is None else f"{window:04b}")
        ),
        st.sampled_from(EdrxNetwork),
        st.integers(0, 15),
        st.one_of(st.none(), st.integers(0, 15)),
    ),
)


@settings(max_examples=40, deadline=None)
@given(
    st.builds(
        Recipe,
        st.just("Any"),
        st.builds(Apn, st.from_regex(r"[a-z][a-z.-]{0,20}", fullmatch=True), st.sampled_from(PdpType)),
        registration_timeout_s=st.integers(0, 3600).map(float),
        roaming=st.sampled_from(("", *ROAMING)),
        rat=st.one_of(st.sampled_from(("", "auto")), st.sets(st.sampled_from(RATS), min_size=1).map(
            lambda chosen: "+".join(rat for rat in RATS if rat in chosen))),
        bands=st.sets(st.integers(1, 256), max_size=5).map(lambda bands: tuple(sorted(bands))),
        operator=st.one_of(st.sampled_from(("", "auto")), st.from_regex("[0-9]{5,6}", fullmatch=True)),
        sim_pin=st.sampled_from(PinWish),
        psm=TIMERS,
        edrx=CYCLES,
        data=st.booleans(),
    )
)  # fmt: skip
def test_every_recipe_can_be_edited_and_is_a_right_file(editor: RecipeEditor, recipe: Recipe) -> None:
    editor._fill(recipe, None)
    assert editor.recipe == recipe
    assert Recipe.parse(recipe.text().encode(), "x") == recipe


def test_a_part_that_is_off_says_so_and_keeps_what_was_typed(editor: RecipeEditor) -> None:
    editor.open(FULL, None)
    editor.network.switch.click()
    assert editor.network.left_out.text() == "Left as the module has it."
    assert editor.network.left_out.isVisible()
    assert not editor.network.inside.isVisible()
    assert editor.recipe == replace(FULL, roaming="", rat="", bands=(), operator="")
    editor.network.switch.click()
    assert editor.recipe == FULL


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda e: e.apn.form.apn.setEditText('e"m'), "quote"),
        (lambda e: e.apn.form.apn.setEditText(""), "missing"),
        (lambda e: e.apn.form.cid.setText(""), "from 1 to 16"),
        (lambda e: e.apn.form.auth.setCurrentIndex(1), "user name"),
        (lambda e: e.network.bands.setText("3, x"), "“x”"),
        (lambda e: e.network.bands.setText("300"), "“300”"),
        (lambda e: e.network.plmn.setText("26"), "PLMN"),
        (lambda e: [box.setChecked(False) for box in e.network.rats.values()], "No radio access"),
        (lambda e: e.contexts.forms[0].cid.setText("2"), "there twice"),
        (lambda e: e.commands.rows[0].line.setText("QGPS=0"), "begins with AT"),
        (lambda e: e.commands.rows[0].line.setText("AT+X=ß"), "ß"),
        (lambda e: e.commands.rows[0].expect.setText("("), "regular expression"),
        (lambda e: e.commands.rows[0].timeout.setText("0"), "0.1 to 600"),
        (lambda e: e.checks.wait.setText("4000"), "0 to 3600"),
        (lambda e: e.checks.ping.setText("a;b"), "“;”"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_its_part(editor: RecipeEditor, change: Callable, said: str) -> None:
    editor.open(replace(FULL, apn=Apn("super", cid=2)), None)
    change(editor)
    wrong = [part for part in editor.sections if part.problem.isVisible()]
    assert len(wrong) == 1
    assert said in wrong[0].problem.what.text() + wrong[0].problem.remedy.text()
    assert editor.recipe is None
    assert not editor.use.isEnabled()
    assert "fixed" in editor.text.note.text()
    editor.discard.click()
    assert not wrong[0].problem.isVisible()
    assert editor.use.isEnabled()


def test_contexts_and_commands_are_added_and_removed(editor: RecipeEditor) -> None:
    editor.contexts.switch.click()
    editor.contexts.forms[0].apn.setEditText("manage")
    assert [apn.cid for apn in editor.recipe.contexts] == [1, 2]
    editor.contexts.add.click()
    editor.contexts.forms[1].remove.click()
    editor.contexts.forms[0].remove.click()
    assert not editor.contexts.switch.isChecked()
    editor.commands.switch.click()
    editor.commands.rows[0].line.setText("AT+A")
    editor.commands.add.click()
    editor.commands.rows[1].line.setText("AT+B")
    editor.commands.rows[1].up.click()
    assert [extra.line for extra in editor.recipe.extra] == ["AT+B", "AT+A"]
    for row in list(editor.commands.rows):
        row.remove.click()
    assert editor.recipe == Recipe("Line 3", Apn("em"))


@pytest.mark.parametrize("part", ["commands", "contexts"])
def test_a_field_that_was_just_added_is_no_mistake_until_it_is_left_empty(
    editor: RecipeEditor, qtbot, part: str
) -> None:
    section = getattr(editor, part)
    section.switch.click()
    field = editor.commands.rows[0].line if part == "commands" else editor.contexts.forms[0].apn
    assert "missing" in section.problem.what.text()
    assert section.problem._kind is Kind.IDLE
    assert not editor.use.isEnabled()
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    qtbot.waitUntil(lambda: section.problem._kind is Kind.FAIL)
    section.add.click()
    assert section.problem._kind is Kind.IDLE


# --- power saving


def test_a_duration_shows_its_bits_and_what_rounding_makes_of_it(editor: RecipeEditor, qtbot) -> None:
    editor.psm.switch.setChecked(True)
    tau, active = editor.psm.tau, editor.psm.active
    tau.duration.clear()
    qtbot.keyClicks(tau.duration, "10h")
    active.duration.clear()
    qtbot.keyClicks(active.duration, "90 s")
    assert (tau.bits.text(), active.bits.text()) == ("00101010", "00011111")
    assert "36000 s" in tau.note.text()
    assert "becomes 1 min 2 s" in active.note.text()
    assert "Wakes every 10 h" in editor.psm.summary.text()
    active.bits.clear()
    qtbot.keyClicks(active.bits, "11100000")
    assert active.duration.text() == "off"
    assert "gives no PSM" in editor.psm.warning.what.text()
    qtbot.keyClicks(tau.duration, "x")
    assert "not a duration" in editor.psm.problem.what.text()
    assert tau.bits.text() == ""
    tau.duration.clear()
    qtbot.keyClicks(tau.duration, "off")
    assert editor.recipe.psm.timers.tau.off


def test_psm_can_be_off_or_leave_its_timers_to_the_network(editor: RecipeEditor) -> None:
    editor.psm.switch.setChecked(True)
    editor.psm.mode.setCurrentIndex(1)
    assert editor.recipe.psm == PsmWish(True)
    assert not editor.psm.tau.isVisible()
    editor.psm.mode.setCurrentIndex(2)
    assert editor.recipe.psm == PsmWish(False)


def test_bits_of_edrx_show_what_each_network_makes_of_them(editor: RecipeEditor, qtbot) -> None:
    editor.edrx.switch.setChecked(True)
    cycle = editor.edrx.cycle
    cycle.bits.clear()
    qtbot.keyClicks(cycle.bits, "0000")
    assert cycle.cycle.currentText() == "5.12 s"
    assert "LTE, LTE-M (WB-S1): 5.12 s" in cycle.readings.text()
    assert "NB-IoT (NB-S1): taken as no request" in cycle.readings.text()
    line = cycle.cycle.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "21")
    assert cycle.bits.text() == "0010"
    assert "becomes 20.48 s" in cycle.note.text()
    ptw = cycle.ptw.lineEdit()
    qtbot.keyClicks(ptw, "60")
    assert "cannot be" in editor.edrx.problem.what.text()
    ptw.clear()
    qtbot.keyClicks(ptw, "20.48")
    assert cycle.ptw_bits.text() == "1111"
    assert "saves nothing" in editor.edrx.warning.what.text()
    assert editor.recipe.edrx.cycle == Edrx(EdrxMode.WB_S1, "0010", "1111")


def test_another_network_keeps_the_seconds_and_warns_where_radio_access_forbids_it(editor: RecipeEditor) -> None:
    editor.open(replace(FULL, rat="lte-m"), None)
    editor.edrx.network.setCurrentIndex(1)
    assert editor.recipe.edrx == EdrxWish(EdrxNetwork.NB_IOT, Edrx(EdrxMode.NB_S1, "0010", "0001"))
    assert "nb-iot" in editor.edrx.warning.what.text()
    editor.edrx.mode.setCurrentIndex(1)
    assert editor.recipe.edrx == EdrxWish(EdrxNetwork.NB_IOT)


# --- as a file, and saved


def test_the_file_beside_the_fields_follows_and_is_copied_without_the_password(editor: RecipeEditor) -> None:
    editor.open(FULL, None)
    editor.as_file.click()
    assert editor.text.isVisible()
    assert "hush" not in editor.text.text.toPlainText()
    assert "Passwords" in editor.text.note.text()
    editor.apn.name.setText("Other")
    editor.text.copy.click()
    assert QGuiApplication.clipboard().text().startswith('name = "Other"')


def test_what_is_saved_is_kept_in_the_library_and_used(editor: RecipeEditor, station: Station, qtbot) -> None:
    used: list[Recipe] = []
    editor.used.connect(used.append)
    editor.apn.form.apn.setEditText("super")
    assert editor.dirty
    assert "not saved" in editor.header.subtitle.text()
    editor.use.click()
    qtbot.waitUntil(lambda: bool(used))
    assert not editor.dirty
    assert editor.use.text() == "Use this recipe"
    assert [file.item for file in station.bench.recipes() if not file.shipped] == used
    editor.apn.name.setText("Line 4")
    editor.use.click()
    qtbot.waitUntil(lambda: len(used) == 2)
    editor.use.click()
    assert used[1:] == [Recipe("Line 4", Apn("super"))] * 2
    assert [file.name for file in station.bench.recipes() if not file.shipped] == ["Line 4"]  # it was renamed
    editor.save_new.click()
    qtbot.waitUntil(editor.banner.isVisible)
    assert "already" in editor.banner.what.text()


def test_what_is_not_saved_is_given_up_only_when_a_person_says_so(editor: RecipeEditor) -> None:
    editor.apn.form.apn.setEditText("typed")
    editor.open(FULL, None)
    assert editor.apn.form.apn.currentText() == "typed"
    assert "not saved" in editor.banner.what.text()
    editor.banner.action.click()
    assert editor.recipe == FULL
    assert not editor.banner.isVisible()
    editor.apn.form.apn.setEditText("typed")
    editor.discard.click()
    assert editor.recipe == FULL


def _drop(widget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), *how))


def test_what_was_typed_and_not_saved_is_there_after_a_restart(
    editor: RecipeEditor, station: Station, bridge: Bridge, qtbot
) -> None:
    def restarted() -> RecipeEditor:
        again = RecipeEditor()
        qtbot.addWidget(again)
        again.attach(station, bridge, Recipe("Line 3", Apn("em")))
        return again

    own = station.bench.library.save(Recipe("Line 4", Apn("super")))
    editor.open(own.item, own.path)
    editor.checks.ping.setText("example.com")
    editor.contexts.switch.setChecked(True)  # its APN is empty: what stood there before is kept
    qtbot.waitUntil(lambda: station.bench.draft.read() is not None)
    again = restarted()
    qtbot.waitUntil(lambda: again.dirty)
    assert again.recipe == Recipe("Line 4", Apn("super"), ping="example.com")
    again.discard.click()
    assert again.recipe == own.item
    qtbot.waitUntil(lambda: station.bench.draft.read() is None)


def test_a_dropped_file_is_opened_and_a_wrong_one_is_told_with_its_line(
    editor: RecipeEditor, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "fleet.toml"
    path.write_text(FULL.text(secrets=True))
    _drop(editor, path)
    qtbot.waitUntil(lambda: editor.recipe == FULL)
    path.write_text('name = "x"\nbands = ["3"]\n[apn]\nname = "em"\n')
    _drop(editor, path)
    qtbot.waitUntil(editor.banner.isVisible)
    assert "fleet.toml, line 2" in editor.banner.what.text()
    assert editor.recipe == FULL


def test_the_editor_fits_small_windows_and_speaks_the_language_chosen_last(
    editor: RecipeEditor, theme: Theme, qtbot
) -> None:
    editor.open(FULL, None)
    theme.apply("dark", text_scale=1.5, touch=True)
    editor.resize(780, 560)
    qtbot.waitUntil(lambda: editor.width() == 780)
    assert editor.minimumSizeHint().width() <= 780
    assert editor.area.widget().width() <= editor.area.viewport().width()
    editor.as_file.click()
    assert editor.text.isVisible()
    assert not editor.area.isVisible()
    editor.as_file.click()
    assert editor.area.isVisible()
    QApplication.sendEvent(editor, QEvent(QEvent.Type.LanguageChange))
    assert editor.recipe == FULL
    assert tokens().dark


# --- the library


def test_the_library_lists_renames_exports_and_deletes(
    library: RecipeLibraryView, station: Station, tmp_path: Path, qtbot
) -> None:
    def rows() -> list[str]:
        return [file.name for file in library.model.rows if not file.shipped]

    path = tmp_path / "fleet.toml"
    path.write_text(FULL.text())
    library.bring(path)
    qtbot.waitUntil(lambda: rows() == ["Trackers"])
    assert library.chosen.name == "Trackers"
    library.name.setText("Fleet 7")
    library.rename.click()
    qtbot.waitUntil(lambda: rows() == ["Fleet 7"])
    library.export_to(tmp_path / "out.toml")
    qtbot.waitUntil(library.banner.isVisible)
    assert "out.toml" in library.banner.what.text()
    assert Recipe.load(tmp_path / "out.toml").name == "Fleet 7"
    opened: list[object] = []
    library.opened.connect(lambda recipe, file: opened.append((recipe.name, file)))
    library.open.click()
    assert opened == [("Fleet 7", library.chosen.path)]
    library.delete.click()
    assert "Fleet 7" in library.banner.what.text()
    assert rows() == ["Fleet 7"]
    library.banner.action.click()
    qtbot.waitUntil(lambda: rows() == [])


def test_an_example_is_opened_but_neither_renamed_nor_deleted(library: RecipeLibraryView) -> None:
    opened: list[object] = []
    library.opened.connect(lambda recipe, file: opened.extend((recipe.name, file)))
    library.table.selectRow(0)
    assert library.chosen.shipped
    assert library.model.index(0, 0).data() == "Battery sensor, LTE-M"
    assert library.model.index(0, 2).data() == "APN em · lte-m · PSM · eDRX"
    assert library.model.index(2, 2).data() == "APN em · PSM off · eDRX off"
    assert not library.delete.isEnabled()
    assert not library.name.isEnabled()
    library.open.click()
    assert opened == ["Battery sensor, LTE-M", None]


def test_a_wrong_file_is_listed_with_the_reason(library: RecipeLibraryView, station: Station, tmp_path, qtbot) -> None:
    folder = station.bench.library.folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "odd.toml").write_text('name = "x"\n\n[apn]\ncolour = 3\n')
    library.refresh()
    qtbot.waitUntil(lambda: any(file.problem for file in library.model.rows))
    at = next(at for at, file in enumerate(library.model.rows) if file.problem)
    assert "odd.toml, line" in library.model.index(at, 2).data()
    library.table.selectRow(at)
    assert not library.open.isEnabled()
    assert library.delete.isEnabled()
    library.table.activated.emit(library.model.index(at, 0))
    assert "odd.toml" in library.banner.what.text()
    library.banner.hide()
    _drop(library, folder / "odd.toml")
    qtbot.waitUntil(lambda: library.banner.isVisible() and "line" in library.banner.what.text())
