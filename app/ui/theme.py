"""Colours, type and sizes of the window: tokens of light and dark, and what applies them."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.places import shipped
from app.ui.sheet import style_sheet

BODY_PX = 13
"""Text size that every other size is measured against."""


class Kind(StrEnum):
    """A state as people see it: always an icon and a word beside the colour."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    WARNING = "warning"
    """Station or network, or a decision to take."""
    RUNNING = "running"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#RRGGBB`. A `…_soft` is the ground that its colour is written on."""

    dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    passed: str
    passed_soft: str
    failed: str
    failed_soft: str
    warning: str
    warning_soft: str
    idle: str
    idle_soft: str

    def loud(self, kind: Kind) -> str:
        """Colour of the bar, the big result word and the icon."""
        return {
            Kind.PASS: self.passed,
            Kind.FAIL: self.failed,
            Kind.WARNING: self.warning,
            Kind.RUNNING: self.accent,
            Kind.IDLE: self.idle,
        }[kind]

    def ink(self, kind: Kind) -> str:
        """Colour of small text on `soft(kind)`."""
        return self.muted if kind is Kind.IDLE else self.loud(kind)

    def soft(self, kind: Kind) -> str:
        return {
            Kind.PASS: self.passed_soft,
            Kind.FAIL: self.failed_soft,
            Kind.WARNING: self.warning_soft,
            Kind.RUNNING: self.accent_soft,
            Kind.IDLE: self.idle_soft,
        }[kind]


LIGHT = Tokens(
    dark=False,
    window="#F4F6F8",
    surface="#FFFFFF",
    raised="#EDF1F6",
    border="#D8DEE6",
    text="#1A2330",
    muted="#566373",
    accent="#1F5FBF",
    accent_soft="#E6EFFB",
    on_accent="#FFFFFF",
    passed="#1B7A3D",
    passed_soft="#E2F4E8",
    failed="#B3261E",
    failed_soft="#FBE8E6",
    warning="#8A5A00",
    warning_soft="#FFF2D3",
    idle="#6B7785",
    idle_soft="#EDF1F5",
)
DARK = Tokens(
    dark=True,
    window="#12161C",
    surface="#1A2029",
    raised="#202733",
    border="#2E3844",
    text="#E6ECF4",
    muted="#9AA8B9",
    accent="#78AEFF",
    accent_soft="#1B2C47",
    on_accent="#12161C",
    passed="#6BD693",
    passed_soft="#14321F",
    failed="#FF8D84",
    failed_soft="#3B1A18",
    warning="#FFCB68",
    warning_soft="#382A0C",
    idle="#8592A2",
    idle_soft="#222A35",
)


def tokens() -> Tokens:
    """The tokens in use; the application's palette is the only place that remembers which."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def px(size: float) -> int:
    """A size at text scale 100 % as pixels at the scale in use."""
    return round(size * max(QApplication.font().pixelSize(), BODY_PX) / BODY_PX)


@cache
def mono_family() -> str:
    """The monospace face that ships with the program, or the system's where it is missing."""
    families = _load("*Mono-Regular.ttf")
    return families[0] if families else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


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
        self._touch = False
        self._text_scale = 1.0
        self._applied: tuple[object, ...] = ()
        self._base_px = min(14, max(BODY_PX, round(app.font().pointSizeF() * 96 / 72)))
        app.setStyle("Fusion")
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self.system_changed)

    def apply(self, look: str = "system", *, touch: bool = False, text_scale: float = 1.0) -> None:
        """`look` is `system`, `light` or `dark`; `text_scale` 1.0 to 2.0."""
        self._look, self._touch, self._text_scale = look, touch, text_scale
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(look)
        # Where the platform can, this also darkens title bars and native dialogs; elsewhere it does nothing.
        if scheme is None:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(scheme)
        self.system_changed()

    def system_changed(self) -> None:
        dark = self._look == "dark" or (self._look == "system" and self._hints.colorScheme() == Qt.ColorScheme.Dark)
        wanted = (dark, self._touch, self._text_scale)
        if wanted == self._applied:
            return
        self._applied = wanted
        t = DARK if dark else LIGHT
        font = QFont(self._app.font())
        font.setPixelSize(round(self._base_px * self._text_scale))
        self._app.setFont(font)
        self._app.setPalette(palette(t))
        self._app.setStyleSheet(style_sheet(t, px, control=44 if self._touch else 34, mono=mono_family()))
