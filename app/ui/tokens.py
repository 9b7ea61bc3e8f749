"""Colours of the window: what each is for, and its value in light and dark, each also in high contrast."""

from dataclasses import dataclass
from enum import StrEnum


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
    contrast: bool = False

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
CONTRAST_LIGHT = Tokens(
    dark=False,
    window="#FFFFFF",
    surface="#FFFFFF",
    raised="#F0F0F0",
    border="#5C5C5C",
    text="#000000",
    muted="#303030",
    accent="#003A99",
    accent_soft="#DFE9FF",
    on_accent="#FFFFFF",
    passed="#00460F",
    passed_soft="#E0F6E5",
    failed="#8A0000",
    failed_soft="#FFE7E4",
    warning="#523300",
    warning_soft="#FFF1CC",
    idle="#404040",
    idle_soft="#F0F0F0",
    contrast=True,
)
CONTRAST_DARK = Tokens(
    dark=True,
    window="#000000",
    surface="#000000",
    raised="#1C1C1C",
    border="#A8A8A8",
    text="#FFFFFF",
    muted="#DADADA",
    accent="#A3CBFF",
    accent_soft="#0A2850",
    on_accent="#000000",
    passed="#8CF2B0",
    passed_soft="#052E17",
    failed="#FFB5AE",
    failed_soft="#4A0D0A",
    warning="#FFDF8F",
    warning_soft="#3A2B00",
    idle="#C8C8C8",
    idle_soft="#262626",
    contrast=True,
)
