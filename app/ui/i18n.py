"""The language of the window."""

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain.languages import OFFERED, spoken_where
from app.domain.message import COUNTS, Message, Value
from app.places import words_file
from app.ui.values import moment, number

LANGUAGES = OFFERED


def translate(message: Message) -> str:
    """The message in the language of the window."""
    if not message.template:
        return ""
    template = QCoreApplication.translate(message.context, message.template)
    return template.format(**{name: _shown(name, value) for name, value in message.values.items()})


def _shown(name: str, value: Value) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Message):
        return translate(value)
    if isinstance(value, datetime):
        return moment(value)
    return number(value) if name in COUNTS or isinstance(value, float) else str(value)


class Language:
    """Installs the translators of one language at a time; widgets hear of it by `LanguageChange`."""

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        self._app = app
        self.folder = folder
        """Where the words are, if not where the program's are."""
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, code: str) -> None:
        """`code` is a key of `OFFERED`, or empty for the system's language; `SIMWRIGHT_LANGUAGE` goes before both."""
        system = QLocale.system()
        wanted = os.environ.get("SIMWRIGHT_LANGUAGE") or spoken_where(code or system.name())
        own = QLocale(wanted)
        QLocale.setDefault(system if system.language() == own.language() else own)
        if wanted == self.code and self._installed:
            return
        self.code = wanted
        self.leave()
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = (qt_folder / f"qtbase_{self.code}.qm", words_file(self.code, self.folder))
        self._installed = [made for made in map(self._install, files) if made is not None]

    def leave(self) -> None:
        """Take the translators away again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def _install(self, file: Path) -> QTranslator | None:
        if not file.is_file():
            return None
        translator = QTranslator(self._app)
        if not translator.load(str(file)):
            return None
        self._app.installTranslator(translator)
        return translator
