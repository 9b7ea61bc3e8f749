"""The editor of label templates: text, fields and picture change one template, and nothing typed is lost."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt

from app.labels.template import Box, Code128, DataMatrix, Line, Picture, Qr, Text
from app.labels.template_file import load_template, read_template
from app.labels.template_text import template_toml
from app.places import shipped
from app.ui.pages.codes import CodesPage
from app.ui.pages.template_editor import TemplateEditor
from app.ui.pages.template_text import TemplateText
from app.ui.pages.template_values import KINDS, changed, fresh, grown, moved, with_part

ESIM_50X30 = load_template(shipped("resources", "labels", "esim-50x30.toml"))


@pytest.fixture
def editor(visit, qtbot) -> TemplateEditor:
    """Shows the shipped label of 50 × 30 mm."""
    page = visit("codes")
    assert isinstance(page, CodesPage)
    page.home.templates.click()
    made = page.views.editor
    made.open("esim-50x30")
    qtbot.waitUntil(lambda: made.library.key == "esim-50x30" and not made.canvas.image.isNull())
    return made


def place(editor: TemplateEditor, kind: type) -> int:
    assert editor.draft is not None
    return next(at for at, part in enumerate(editor.draft.elements) if isinstance(part, kind))


def box(editor: TemplateEditor) -> Box:
    assert editor.draft is not None
    return editor.draft.elements[editor.part].box


def test_the_label_of_a_made_up_unit_is_shown_beside_its_text(editor: TemplateEditor) -> None:
    assert editor.template is not None
    assert editor.template.elements == tuple(sorted(ESIM_50X30.elements, key=lambda part: KINDS.index(type(part))))
    assert "comes with the program" in editor.banner.what.text()
    assert not any(button.isEnabled() for button in (editor.library.delete, editor.undo, editor.redo))
    assert editor.parts.list.count() == len(ESIM_50X30.elements)


def test_the_template_that_labels_are_printed_on_is_the_one_that_opens(visit, qtbot) -> None:
    page = visit("codes")
    qtbot.waitUntil(lambda: page.desk.design.file is not None)
    page.home.templates.click()
    qtbot.waitUntil(lambda: page.views.editor.library.key == "esim-50x30")


def test_a_wrong_line_is_marked_and_named(editor: TemplateEditor) -> None:
    editor.text.change(editor.text.toPlainText().replace("width = 25", 'width = "25"', 1))
    line = editor.text.toPlainText().split("\n").index('width = "25"')
    assert editor.text.extraSelections()[0].cursor.blockNumber() == line
    assert f"line {line + 1}" in editor.trouble.what.text()
    assert not editor.save.isEnabled()
    assert not editor.form.isEnabled()
    editor.undo.click()
    assert editor.text.extraSelections() == []
    assert editor.save.isEnabled()
    assert not editor.trouble.isVisible()


def test_a_field_changes_the_text_and_is_one_step_of_undo(editor: TemplateEditor) -> None:
    editor._choose(place(editor, Qr))
    before = editor.text.toPlainText()
    editor.form.numbers["x"].setValue(1.5)
    assert box(editor).x == 1.5
    assert "x = 1.5" in editor.text.toPlainText()
    editor.undo.click()
    assert editor.text.toPlainText() == before
    editor.redo.click()
    assert box(editor).x == 1.5
    assert editor.form.numbers["x"].value() == 1.5


def test_a_code_too_small_says_what_would_do_and_its_field_mends_it(editor: TemplateEditor, qtbot) -> None:
    editor._choose(place(editor, Qr))
    editor.form.numbers["width"].setValue(12)
    assert "14.5 mm" in editor.trouble.what.text()
    assert editor.template is None
    editor.form.numbers["width"].setValue(16)
    assert editor.template is not None
    qtbot.waitUntil(editor.trouble.isVisible)
    assert "mm" in editor.trouble.remedy.text()
    editor.form.numbers["width"].setValue(25)
    qtbot.waitUntil(lambda: not editor.canvas.image.isNull())
    assert not editor.trouble.isVisible()


def test_every_kind_of_part_is_added_chosen_doubled_and_removed(editor: TemplateEditor) -> None:
    count = editor.parts.list.count()
    for kind in (Qr, DataMatrix, Code128, Text, Line, Picture):
        editor.add(kind)
        assert editor.template is not None
        assert isinstance(editor.template.elements[editor.part], kind)
        assert editor.parts.list.currentRow() == editor.part
        assert editor.form.rows["x"].isVisible()
        count += 1
        assert editor.parts.list.count() == count
    editor.parts.double.click()
    assert editor.parts.list.count() == count + 1
    assert box(editor).x == 1.0
    editor.parts.remove.click()
    assert editor.parts.list.count() == count
    assert {action.text() for action in editor.parts.menu().actions()} >= {"QR code", "Text", "Picture"}


def test_a_part_is_dragged_onto_the_grid_and_moved_with_arrows(editor: TemplateEditor, qtbot) -> None:
    canvas = editor.canvas
    at = place(editor, Qr)
    editor._choose(at)
    scale = canvas._scale()
    start = canvas._place(box(editor)).center().toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    assert editor.part == at
    qtbot.mouseMove(canvas, start + QPoint(round(1.6 * scale), 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(round(1.6 * scale), 0))
    assert (box(editor).x, box(editor).y) == (2.0, 2.5)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert (box(editor).x, box(editor).y) == (1.5, 3.0)
    qtbot.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert box(editor).height == 24.5
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert editor.draft is not None
    assert not any(isinstance(part, Qr) for part in editor.draft.elements)


def test_fields_of_a_text_are_chosen_from_what_is_known(editor: TemplateEditor) -> None:
    editor._choose(place(editor, Text))
    editor.form.text.setPlainText("Nr. ")
    editor.form.text.moveCursor(editor.form.text.textCursor().MoveOperation.End)
    editor.form._insert(editor.form.insert.findText("imei"))
    assert editor.draft is not None
    assert editor.draft.elements[editor.part].text == "Nr. {imei}"  # type: ignore[union-attr]
    assert not editor.form.rows["level"].isVisible()


def test_a_shipped_template_is_saved_as_a_copy_that_can_be_renamed_and_deleted(editor: TemplateEditor, qtbot) -> None:
    library = editor.library
    editor.save.click()
    qtbot.waitUntil(lambda: library.own_path is not None)
    assert editor.template is not None
    assert editor.template.name == "eSIM 50 × 30 mm, copy"
    assert "saved" in editor.banner.what.text()
    first = library.own_path
    assert first is not None
    assert first.read_text("utf-8").startswith("# For the box of a device")
    editor.name.setText("Shelf")
    editor.name.textEdited.emit("Shelf")
    editor.save.click()
    qtbot.waitUntil(lambda: library.key == "shelf")
    assert not first.exists()
    library.delete.click()
    assert "Shelf" in editor.banner.what.text()
    editor.banner.action.click()
    qtbot.waitUntil(lambda: "deleted" in editor.banner.what.text())
    assert library.own_path is None


def test_a_name_that_is_taken_is_refused(editor: TemplateEditor, qtbot) -> None:
    editor.save.click()
    qtbot.waitUntil(lambda: editor.library.own_path is not None)
    editor.save_new.click()
    qtbot.waitUntil(lambda: editor.template is not None and editor.template.name.endswith("copy, copy"))
    qtbot.waitUntil(lambda: editor.library.key.endswith("copy-copy"))
    editor.name.textEdited.emit("eSIM 50 × 30 mm, copy")
    editor.save.click()
    qtbot.waitUntil(lambda: "already" in editor.banner.what.text())


def test_what_is_typed_is_not_lost_to_another_template(editor: TemplateEditor, qtbot) -> None:
    editor.form.numbers["x"].setValue(3)
    assert editor.dirty
    editor.library.other_wanted.emit("qr-25x25")
    assert "not saved" in editor.banner.what.text()
    assert editor.library.key == "esim-50x30"
    editor.banner.action.click()
    qtbot.waitUntil(lambda: editor.library.key == "qr-25x25")
    assert not editor.dirty


def test_templates_are_exported_and_brought_in(editor: TemplateEditor, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "given.toml"
    assert editor.template is not None
    editor.library.export_to(path)
    qtbot.waitUntil(lambda: "given.toml" in editor.banner.what.text())
    assert load_template(path) == editor.template
    path.write_text(path.read_text().replace("eSIM 50", "Ours 50"))
    editor.library.bring(path)
    qtbot.waitUntil(lambda: "one of your templates" in editor.banner.what.text())
    assert editor.template.name == "Ours 50 × 30 mm"


def test_a_file_that_is_no_template_is_refused_with_its_line(editor: TemplateEditor, tmp_path: Path, qtbot) -> None:
    (tmp_path / "bad.toml").write_text('name = "Bad"\nwidth = 50\nheight = "x"\n')
    editor.library.bring(tmp_path / "bad.toml")
    qtbot.waitUntil(lambda: "bad.toml, line 3" in editor.banner.what.text())


def test_a_picture_is_taken_into_the_template_and_no_other_file(editor: TemplateEditor, tmp_path: Path) -> None:
    editor.add(Picture)
    Image.new("L", (40, 20), 0).save(tmp_path / "logo.png")
    before = editor.text.toPlainText()
    editor.form.use_picture(tmp_path / "logo.png")
    assert editor.text.toPlainText() != before
    assert editor.template is not None
    (tmp_path / "notes.png").write_text("hello")
    editor.form.use_picture(tmp_path / "notes.png")
    assert "notes.png" in editor.banner.what.text()


def test_what_is_saved_is_chosen_for_the_labels(editor: TemplateEditor, window, qtbot) -> None:
    editor.save.click()
    qtbot.waitUntil(lambda: editor.library.own_path is not None)
    editor.back.click()
    page = window.stack.currentWidget()
    assert page.home.isVisible()
    qtbot.waitUntil(lambda: page.desk.design.file is not None and page.desk.design.file.key == editor.library.key)


@pytest.mark.parametrize(
    ("old", "new"), [("", "a"), ("a\nb", "a\nc\nb"), ("abc", ""), ("aa", "a"), ("ü😀x\ny", "ü😀z\ny"), ("a\nb", "a")]
)
def test_a_change_of_text_is_exact_and_can_be_undone(qtbot, old: str, new: str) -> None:
    text = TemplateText()
    qtbot.addWidget(text)
    text.open(old)
    text.change(new)
    assert text.toPlainText() == new
    text.undo()
    assert text.toPlainText() == old


def test_parts_stay_on_the_label() -> None:
    part = ESIM_50X30.elements[0]
    far = moved(part, 500, 500, ESIM_50X30)
    assert (far.box.x + far.box.width, far.box.y + far.box.height) == (50, 30)
    assert grown(part, 500, 500, ESIM_50X30).box == Box(0.5, 2.5, 49.5, 27.5)
    assert moved(part, 0, -0.2, ESIM_50X30).box.x == part.box.x


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_part_is_where_the_file_has_it(kind: type) -> None:
    template, at = with_part(ESIM_50X30, fresh(kind, ESIM_50X30))
    again = read_template(template_toml(template).encode(), "t.toml")
    assert isinstance(again.elements[at], kind)
    assert changed(template, at, fresh(kind, ESIM_50X30)) == template
