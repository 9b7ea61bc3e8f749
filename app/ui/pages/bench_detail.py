"""The chosen socket in detail: who is in it, what was changed, what the network gave, and what can be brought back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.identifiers import grouped
from app.station.events import BenchGrant, BenchValue
from app.ui.i18n import translate
from app.ui.pages.bench_card import BenchCard
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled


class BenchDetail(Card):
    plan_wanted = Signal(object)
    traces_wanted = Signal(object)
    restore_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: BenchCard | None = None
        self.close_button = Button("fail", link=True)
        self.state, self.reason, self.remedy = Chip(), label(wrap=True), label("muted", wrap=True)
        self.facts = Facts(stacked=True)
        self._values = [label("mono", wrap=True) for _ in range(6)]
        self._names = [self.facts.add(value) for value in self._values]
        self.changes, self.grants = _Lines(), _Lines()
        self.plan, self.traces, self.rename = Button("eye"), Button("history"), Button("edit")
        self.restore = Button("undo")
        self.confirm = Banner(closable=False)
        self.keep = Button(link=True)
        self._lay_out()
        self._connect()
        self.setMinimumWidth(px(270))
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        self.body.insertLayout(0, head)
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.reason, self.remedy, self.confirm):
            column.addWidget(part)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        for below in (self.facts, self.changes, self.grants):
            column.addWidget(below)
        column.addWidget(Flow((self.restore, self.plan, self.traces, self.rename)))
        column.addStretch(1)
        self._area = scrolled(inside)
        self.body.addWidget(self._area, 1)
        self.confirm.hide()
        self.keep.hide()

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.plan.clicked.connect(lambda: self.plan_wanted.emit(self.card))
        self.traces.clicked.connect(lambda: self.traces_wanted.emit(self.card))
        self.rename.clicked.connect(lambda: self.card.rename() if self.card else None)
        self.restore.clicked.connect(self._ask)
        self.keep.clicked.connect(self._take_back)
        self.confirm.acted.connect(self._restore)

    def show_card(self, card: BenchCard | None) -> None:
        if card is not self.card:
            self._take_back()
        self.card = card
        self.refresh()

    def refresh(self) -> None:
        """As the card is now."""
        card = self.card
        if card is None or self.isHidden():
            return
        state, standing, identity = card.state, card.state.standing, card.state.standing.identity
        self.set_heading(card.title)
        self.state.show_state(state.kind, card.body.headline())
        self.reason.setText(card.reason.text())
        self.remedy.setText(translate(state.done.remedy) if state.done else "")
        self.remedy.setVisible(bool(self.remedy.text()))
        module = " ".join(part for part in (identity.vendor, identity.model) if part)
        digits = map(grouped, (identity.imei, identity.iccid, identity.eid))
        known = (module, identity.firmware, *digits, state.port.device)
        for name, value, text in zip(self._names, self._values, known, strict=True):
            value.setText(text)
            value.setVisible(bool(text))
            name.setVisible(bool(text))
        self._show_values(standing.values, standing.grants)
        free = state.present and not state.running
        self.restore.setVisible(bool(standing.former) and self.confirm.isHidden())
        for button in (self.restore, self.plan):
            button.setEnabled(free)
        if not (free and standing.former):
            self._take_back()

    def retranslate(self) -> None:
        names = (self.tr("Module"), self.tr("Firmware"), "IMEI", "ICCID", "EID", self.tr("Port"))
        for name, words in zip(self._names, names, strict=True):
            name.setText(words)
        self.close_button.name("", self.tr("Close the details"))
        self.plan.name(self.tr("Show what would be sent"), self.tr("Reads the module, and changes nothing"))
        self.traces.name(self.tr("Sessions"), self.tr("The traffic of the last sessions in this socket"))
        self.rename.name(self.tr("Name and number"), self.tr("Rename this socket (F2)"))
        self.restore.name(self.tr("Restore previous values"), self.tr("Those from before the last run"))
        self.keep.name(self.tr("Leave it as it is"))
        self._take_back()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_values(self, values: Sequence[BenchValue], grants: Sequence[BenchGrant]) -> None:
        self.changes.show_lines(
            self.tr("Settings"),
            [(translate(value.title), self._change(value), value.before != value.after) for value in values],
        )
        self.grants.show_lines(
            self.tr("Requested and granted"),
            [(translate(grant.title), self._grant(grant), grant.requested != grant.granted) for grant in grants],
        )

    def _change(self, value: BenchValue) -> str:
        if value.before == value.after:
            return self.tr("{value} already").format(value=value.after or "–")
        return f"{value.before or '–'} → {value.after or '–'}"

    def _grant(self, grant: BenchGrant) -> str:
        granted = grant.granted or self.tr("nothing")
        return self.tr("requested {requested}\ngranted {granted}").format(requested=grant.requested, granted=granted)

    def _ask(self) -> None:
        """The values that come back are seen before anything is sent."""
        if self.card is None:
            return
        lines = [f"{translate(value.title)}: {value.after or '–'} → {value.before or '–'}"
                 for value in reversed(self.card.state.standing.former)]  # fmt: skip
        self.confirm.show_message(
            Kind.WARNING,
            self.tr("Restore these values?"),
            "\n".join(lines),
            action=self.tr("Restore"),
        )
        self.keep.show()
        self.restore.hide()
        self._area.verticalScrollBar().setValue(0)
        self.confirm.action.setFocus()

    def _take_back(self) -> None:
        self.confirm.hide()
        self.keep.hide()
        self.restore.setVisible(self.card is not None and bool(self.card.state.standing.former))

    def _restore(self) -> None:
        self._take_back()
        self.restore_wanted.emit(self.card)


class _Lines(QWidget):
    """A heading and pairs of name and value; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("heading")
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)

    def show_lines(self, title: str, lines: Sequence[tuple[str, str, bool]]) -> None:
        """Name, value, and whether it stands out."""
        self._title.setText(title)
        self.setVisible(bool(lines))
        while len(self._lines) < len(lines):
            pair = label("caption", wrap=True), label("mono", wrap=True)
            for part in pair:
                self._column.addWidget(part)
            pair[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.append(pair)
        for at, (name, value) in enumerate(self._lines):
            shown = at < len(lines)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(lines[at][0])
                value.setText(lines[at][1])
                value.setEnabled(lines[at][2])
