"""How codes come in: scanned, typed, pasted, from a list or out of a picture; each joins those that are here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.bic_list import BicList, find_bic, load_bics, read_bics
from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.message import NOTHING, Message, say
from app.ui.pages.register_bic import PASTED, BicCard
from app.ui.pages.register_inquiry import Inquiry
from app.ui.theme import Kind
from app.ui.widgets.containers import Banner

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

PICTURES = ("png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff")
"""Endings of pictures that are read for codes."""


class Intake(QObject):
    changed = Signal()
    """There are other codes now."""

    def __init__(self, card: BicCard, inquiry: Inquiry, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.list_name = ""
        """Of the list that codes were read from, if they were."""
        self._current: Bic | None = None
        self._card, self._inquiry, self._banner = card, inquiry, banner
        card.field.read.connect(self.take)
        card.field.undone.connect(self._undo)
        card.another_wanted.connect(self._ask_for_another)
        card.cleared.connect(self.clear)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def paste(self, text: str) -> None:
        try:
            self._take_list(read_bics(text, self.tr("what was pasted")), PASTED, "")
        except KnownError as error:
            self._banner.show_error(error)

    def open_file(self, path: Path) -> None:
        """A list of BICs, or a picture with codes in it."""
        failed = self._banner.show_error
        if path.suffix.lower().removeprefix(".") in PICTURES:
            scans = self._station.scans
            self._bridge.run(
                lambda: scans.read_file(path), lambda reading: self._take_texts(path, reading.texts), failed
            )
        else:
            how = say("register", "from {name}", name=path.name)
            self._bridge.run(lambda: load_bics(path), lambda found: self._take_list(found, how, path.stem), failed)

    def clear(self) -> None:
        self.list_name = ""
        self._change((), None, NOTHING)
        self._card.field.setFocus()

    def take(self, bics: Sequence[Bic], how: Message) -> None:
        self._banner.hide()
        self._change((*self._inquiry.bics, *bics), bics[0] if len(bics) == 1 else None, how)

    def _take_list(self, found: BicList, how: Message, name: str) -> None:
        self.list_name = name
        self.take(found.bics, how)
        if found.rejected:
            number, line = found.rejected[0]
            self._banner.show_message(
                Kind.WARNING,
                self.tr("%n line(s) hold no BIC and are left out.", "", len(found.rejected)),
                self.tr("The first is line {number}: {line}").format(number=number, line=line[:60]),
            )

    def _take_texts(self, path: Path, texts: Sequence[str]) -> None:
        if bics := tuple(bic for text in texts if (bic := find_bic(text)) is not None):
            self.take(bics, say("register", "read from the picture {name}", name=path.name))
        else:
            self._card.show_error(_no_bic(path, len(texts)))

    def _undo(self) -> None:
        """What stands in the field is being changed."""
        if self._current is not None:
            self._change([bic for bic in self._inquiry.bics if bic != self._current], None, NOTHING, typing=True)

    def drop(self, dropped: Sequence[Bic]) -> None:
        """Take these codes out again; where none is left, all is as at first."""
        gone = set(dropped)
        kept = [bic for bic in self._inquiry.bics if bic not in gone]
        if kept:
            self._change(kept, None if self._current in gone else self._current, self._card.how)
        else:
            self.clear()

    def _ask_for_another(self) -> None:
        self._change(self._inquiry.bics, None, self._card.how)
        self._card.field.setFocus()

    def _change(self, bics: Sequence[Bic], current: Bic | None, how: Message, *, typing: bool = False) -> None:
        """From now on these codes are to be claimed; `current` stands in the field."""
        self._current = current
        self._inquiry.use_bics(bics)
        self._card.show_bics(bics, current, how, typing=typing)
        self.changed.emit()


def _no_bic(path: Path, codes: int) -> KnownError:
    if codes:
        what = say("register", "{name} holds a code, but no BIC.", name=path.name)
        remedy = say("register", "The QR code with the BIC is on the card or on the label of the box.")
    else:
        what = say("register", "No code was found in {name}.", name=path.name)
        remedy = say(
            "register", "Use a sharper picture, taken straight from above, with a white margin around the code."
        )
    return KnownError("bic.no_code", what, remedy)
