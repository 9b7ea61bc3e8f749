"""Colours, type and sizes of the window, and what applies them."""

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.places import shipped
from app.ui.sheet import style_sheet
from app.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Kind, Tokens

__all__ = [
    "BODY_PX",
    "Kind",
    "Theme",
    "Tokens",
    "control_px",
    "load_bold",
    "mono_family",
    "mono_font",
    "palette",
    "px",
    "text_font",
    "tokens",
]

BODY_PX = 13
"""Text size that every other size is measured against."""
_TOUCH = "touch"
"""Property of the application: larger controls are wanted."""
_HAN = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo UI"),
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
}
"""Families of Linux, macOS and Windows, by language."""

_ALL = {(t.dark, t.contrast): t for t in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
_BY_GROUND = {t.window.lower(): t for t in _ALL.values()}


def tokens() -> Tokens:
    """The tokens in use; the application's palette is the only place that remembers which."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return _BY_GROUND.get(ground.name()) or _ALL[ground.lightness() < 128, False]


def px(size: float) -> int:
    """A size at text scale 100 % as pixels at the scale in use."""
    return round(size * max(QApplication.font().pixelSize(), BODY_PX) / BODY_PX)


def control_px() -> int:
    """Height of a button, a field or a row at text scale 100 %."""
    return 44 if QApplication.instance().property(_TOUCH) else 34  # type: ignore[union-attr]


@cache
def mono_family() -> str:
    """The monospace face that ships with the program, or the system's where it is missing."""
    families = _load("*Mono-Regular.ttf")
    return families[0] if families else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def _han_family(language: str) -> tuple[str, ...]:
    """The first family here, if any, whose Han signs are those of `language`; the system goes by its own language."""
    return tuple(each for each in _HAN.get(language, ()) if QFontDatabase.hasFamily(each))[:1]


@cache
def load_bold() -> None:
    """After the first paint, where nothing monospaced is bold yet; until then Qt would embolden it by itself."""
    _load("*Mono-Bold.ttf")


def _load(pattern: str) -> list[str]:
    files = sorted(shipped("resources", "fonts").glob(pattern))
    loaded = (QFontDatabase.addApplicationFont(str(file)) for file in files)
    return [family for number in loaded for family in QFontDatabase.applicationFontFamilies(number)]


def mono_font(size: float = BODY_PX) -> QFont:
    font = QFont(mono_family())
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(px(size))
    return font


def text_font(size: float = BODY_PX, *, bold: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(px(size))
    font.setBold(bold)
    return font


def palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.raised,
        role.Text: t.text,
        role.PlaceholderText: t.muted,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.failed,
        role.ToolTipBase: t.raised,
        role.ToolTipText: t.text,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.Accent: t.accent,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Light: t.surface,
        role.Midlight: t.raised,
        role.Mid: t.border,
        role.Dark: t.idle,
        role.Shadow: "#000000",
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(t.idle))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.border))
    return made


class Theme(QObject):
    """Applies look, control size and text scale to the application, and follows the system's scheme."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._look = "system"
        self._touch = self._contrast = False
        self._text_scale, self._language = 1.0, ""
        self._font = app.font()
        self._applied: tuple[object, ...] = ()
        self._base_px = min(14, max(BODY_PX, round(app.font().pointSizeF() * 96 / 72)))
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self.system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.system_changed)

    def apply(
        self,
        look: str = "system",
        *,
        contrast: bool = False,
        touch: bool = False,
        text_scale: float = 1.0,
        language: str = "",
    ) -> None:
        """`look` is `system`, `light` or `dark`; `text_scale` 1.0 to 2.0. A system that asks for high contrast gets
        it without `contrast`."""
        self._look, self._contrast, self._touch = look, contrast, touch
        self._text_scale, self._language = text_scale, language
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(look)
        # Where the platform can, this also darkens title bars and native dialogs; elsewhere it does nothing.
        if scheme is None:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(scheme)
        self.system_changed()

    def system_changed(self) -> None:
        dark = self._look == "dark" or (self._look == "system" and self._hints.colorScheme() == Qt.ColorScheme.Dark)
        asked = self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        contrast = self._contrast or asked
        han = _han_family(self._language)
        wanted = (dark, contrast, self._touch, self._text_scale, han)
        if wanted == self._applied:
            return
        self._applied = wanted
        t = _ALL[dark, contrast]
        font = QFont(self._font)
        font.setPixelSize(round(self._base_px * self._text_scale))
        if han:
            # By its real name: where it is an alias such as “Sans Serif”, Qt would prefer the other for every letter.
            font.setFamilies([QFontInfo(self._font).family(), *han])
        self._app.setFont(font)
        self._app.setPalette(palette(t))
        self._app.setProperty(_TOUCH, self._touch)
        self._app.setStyleSheet(style_sheet(t, px, control=control_px(), mono=(mono_family(), *han)))
