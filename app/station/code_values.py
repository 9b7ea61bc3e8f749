"""What the window is given of a code: how far it has got, and how it looks."""

from dataclasses import dataclass, field
from enum import IntEnum

from app.domain.activation_code import ActivationCode
from app.domain.work import Unit
from app.labels.qr import QrMatrix


class CodeState(IntEnum):
    """In the order in which a code gives itself away."""

    FRESH = 0
    SHOWN = 1
    SAVED = 2
    """As a picture."""
    PRINTED = 3
    """On a label, which was read back."""
    USED = 4
    """The provider says that the profile is downloaded."""


@dataclass(frozen=True, slots=True)
class UnitCode:
    """A unit and what its device is given: a code, or, where there is none, the SM-DP+ host of the unit."""

    unit: Unit
    code: ActivationCode | None
    state: CodeState = CodeState.FRESH


@dataclass(frozen=True, slots=True)
class CodePicture:
    """`png` was read back and is equal to the text of `matrix`."""

    matrix: QrMatrix
    png: bytes = field(repr=False)
