"""What is printed: labels of a list, what is to be said of them first, and how far the work has got."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.message import NOTHING, Message
from app.domain.secret import NO_SECRET, Secret
from app.station.code_values import CodeState


@dataclass(frozen=True, slots=True)
class LabelItem:
    """The fields of one label, by the names that templates use; `fields["code"]` is a secret."""

    row: int
    fields: Mapping[str, str] = field(repr=False)
    matching_id: Secret = NO_SECRET
    key: Secret = NO_SECRET
    """The same for two writings of one code."""
    unit: int | None = None
    """Its number in the ledger; None for a row of a file that the ledger does not know."""
    state: CodeState = CodeState.FRESH

    @property
    def has_code(self) -> bool:
        return bool(self.fields.get("code"))


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to know before these labels are printed."""

    kind: str
    """`used`, `printed` or `saved`."""
    text: Message
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LabelList:
    """Labels in the order of their rows. `problems` are rows that are left out, each with its reason."""

    name: str
    items: tuple[LabelItem, ...]
    problems: tuple[tuple[int, Message], ...] = ()

    def only(self, rows: Sequence[int]) -> "LabelList":
        wanted = set(rows)
        return LabelList(self.name, tuple(item for item in self.items if item.row in wanted))


@dataclass(frozen=True, slots=True)
class LabelProgress:
    """`trouble` is why a printer waits (paper out …); it goes on by itself once that is mended."""

    done: int
    of: int
    trouble: Message = NOTHING


@dataclass(frozen=True, slots=True)
class LabelsMade:
    """`left_out`: units without a code, where the template shows one."""

    labels: int
    pages: int
    left_out: int = 0
