"""The parts of the page and how they lie: code on top; below it nothing yet, what is to be done, or what was done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.message import Message
from app.ui.i18n import translate
from app.ui.pages.register_bic import BicCard
from app.ui.pages.register_claims import ClaimsCard
from app.ui.pages.register_devices import DevicesCard
from app.ui.pages.register_foot import RegisterFoot
from app.ui.pages.register_run import RegisterRun
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, EmptyState, PageHeader
from app.ui.widgets.file_dialogs import ask_to_open

PICTURES = ("png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff")
"""Endings of pictures that are read for codes."""
GAP, SCROLL_PX = 14, 12


class RegisterBody(QWidget):
    file_chosen = Signal(Path)
    paste_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, banner: Banner, cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = ChoiceBox()
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.account.hide()
        self.list, self.picture = Button("open"), Button("scan")
        self.header = PageHeader(self.account, self.list, self.picture)
        self.code, self.claims, self.devices, self.run = BicCard(), ClaimsCard(), DevicesCard(), RegisterRun()
        self.empty_button = Button("open")
        self.empty = EmptyState(self.empty_button)
        self.warning, self.sure = Banner(closable=False), Banner()
        self.only = Button()
        self.footer = foot = RegisterFoot(self.only)
        self.primary, self.last, self.stop, self.retry = foot.primary, foot.last, foot.stop, foot.retry
        self._menu = QMenu(self.list)
        self._from_file = self._menu.addAction("", self.list_wanted.emit)
        self._from_clipboard = self._menu.addAction("", self.paste_wanted.emit)
        self.list.setMenu(self._menu)
        self.picture.clicked.connect(self._ask_for_picture)
        self._by_bic = QWidget()
        self._flows = QStackedWidget()
        self._flows.addWidget(self._by_bic)
        self._flows.addWidget(cards)
        self._lay_out(banner)
        self.retranslate()

    @property
    def at(self) -> int:
        return self._stack.currentIndex()

    def show_cards(self, by_card: bool) -> None:
        """Cards one by one instead of BICs."""
        self._flows.setCurrentIndex(int(by_card))
        self.picture.setVisible(not by_card)
        self.retranslate()

    def give_room(self, several: bool) -> None:
        """A list of codes takes all the height there is."""
        self._cards.setStretch(0, several)
        self._cards.setStretch(1, not several)

    def show_part(self, part: int) -> None:
        self._stack.setCurrentIndex(part)

    def show_accounts(self, names: Sequence[str], chosen: str) -> None:
        """A choice is shown where there is one."""
        self.account.clear()
        self.account.addItems(names)
        self.account.setCurrentText(chosen)
        self.account.setVisible(len(names) > 1)

    def show_costs(self, costs: Sequence[Message]) -> None:
        """What cannot be undone comes first; nothing of it while activation is asked for."""
        if not costs or self.sure.isVisibleTo(self):
            self.warning.hide()
            return
        first, *others = map(translate, costs)
        self.warning.show_message(Kind.WARNING, first, " ".join(others))

    def show_empty(self, has_account: bool) -> None:
        self.empty_button.set_icon("open" if has_account else "settings")
        if has_account:
            self.empty.show_text(
                self.tr("Scan the code of a card or a box, or open a list of codes."),
                self.tr("What a code claims is shown before anything is registered."),
            )
            self.empty_button.name(self.tr("Open a list of BICs…"))
        else:
            self.empty.show_text(
                self.tr("There is no account at EMnify or Super SIM yet."),
                self.tr("SIMs are registered in an account; it holds the address and the key of the provider."),
            )
            self.empty_button.name(self.tr("Add an account"))

    def ask_for_list(self) -> None:
        kinds = [self.tr("Lists of BICs (*.csv *.txt *.tsv)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a list of BICs"), kinds, self.file_chosen.emit)

    def _ask_for_picture(self) -> None:
        endings = " ".join(f"*.{ending}" for ending in PICTURES)
        kinds = [self.tr("Pictures ({endings})").format(endings=endings), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a picture of a card or a box"), kinds, self.file_chosen.emit)

    def _lay_out(self, banner: Banner) -> None:
        cards = QWidget()
        cards.setProperty("role", "clear")
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._pair = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(GAP)
        self._cards.addLayout(row)
        self._cards.addStretch()
        row.addWidget(self.claims, 9)
        row.addWidget(self.devices, 10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(cards)
        self._stack = QStackedWidget()
        for part in (self.empty, area, self.run):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.header)
        column.addWidget(banner)
        column.addWidget(self._flows, 1)
        flow = QVBoxLayout(self._by_bic)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(GAP)
        flow.addWidget(self.code)
        flow.addWidget(self._stack, 1)
        flow.addWidget(self.warning)
        flow.addWidget(self.sure)
        flow.addWidget(self.footer)

    def retranslate(self) -> None:
        self.account.setAccessibleName(self.tr("Account"))
        self.account.setToolTip(self.tr("The account that the SIMs are registered in"))
        if self._flows.currentIndex():
            self.list.name(self.tr("List of cards…"), self.tr("A CSV of ICCIDs and codes; can also be dropped here"))
        else:
            self.list.name(self.tr("List of BICs…"), self.tr("One BIC a line, or a CSV; can also be dropped here"))
        self.picture.name(self.tr("From a picture…"), self.tr("Read the codes in a picture; can also be dropped here"))
        self._from_file.setText(self.tr("From a file…"))
        self._from_clipboard.setText(self.tr("Paste from the clipboard"))

    def event(self, event: QEvent) -> bool:
        """The cards stand side by side where there is room for the words in them."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            needed = self.claims.minimumSizeHint().width() + GAP + self.devices.minimumSizeHint().width()
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._pair.setDirection(beside if needed + px(SCROLL_PX) <= self.width() else below)
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
