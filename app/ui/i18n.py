"""The language of the window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain.languages import OFFERED
from app.domain.message import Message
from app.places import shipped

LANGUAGES = OFFERED


def translate(message: Message) -> str:
    """The message in the language of the window."""
    if not message.template:
        return ""
    template = QCoreApplication.translate(message.context, message.template)
    values = {name: translate(of) if isinstance(of, Message) else of for name, of in message.values.items()}
    return template.format(**values)


class Language:
    """Installs the translators of one language at a time; widgets hear of it by `LanguageChange`."""

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        self._app = app
        self.folder = folder or shipped("translations")
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, code: str) -> None:
        """`code` is a key of `LANGUAGES`, or empty for the system's language."""
        wanted = code or QLocale.system().name().partition("_")[0]
        wanted = wanted if wanted in LANGUAGES else "en"
        QLocale.setDefault(QLocale.system() if not code else QLocale(wanted))
        if wanted == self.code and self._installed:
            return
        self.code = wanted
        self.leave()
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = (qt_folder / f"qtbase_{self.code}.qm", self.folder / f"app_{self.code}.qm")
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
