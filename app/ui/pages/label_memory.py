"""What was chosen last for labels and where they go, as the settings keep it."""

import json
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum

from app.labels.template import USUAL

RESOLUTIONS = (203, 300, 600)


class Output(StrEnum):
    """The values of files are their endings."""

    PDF = ".pdf"
    PRINTER = "printer"
    NETWORK = "network"
    QUEUE = "queue"
    ZPL = ".zpl"
    PNG = ".png"
    SVG = ".svg"

    @property
    def is_file(self) -> bool:
        return self.value.startswith(".")

    @property
    def is_zpl(self) -> bool:
        return self in {Output.NETWORK, Output.QUEUE, Output.ZPL}


@dataclass(frozen=True, slots=True)
class Target:
    """`name` is that of a printer or queue, or the address of a label printer; a file is asked for later."""

    output: Output
    name: str = ""
    dpi: int = 203


@dataclass(frozen=True, slots=True)
class LabelMemory:
    template: str = USUAL
    """The key of its file."""
    language: str = ""
    """Of its words, where a unit names none; empty is the template's own."""
    output: str = Output.PDF.value
    printer: str = ""
    address: str = ""
    queue: str = ""
    dpi: int = RESOLUTIONS[0]

    @classmethod
    def read(cls, text: str) -> "LabelMemory":
        """What makes no sense is as if it had never been chosen."""
        try:
            data = json.loads(text or "{}")
        except ValueError:
            return cls()
        usual = cls()
        if not isinstance(data, dict):
            return usual
        known = {each.name: data[each.name] for each in fields(cls) if isinstance(data.get(each.name), str)}
        if known.get("output") not in {output.value for output in Output}:
            known.pop("output", None)
        dpi = data.get("dpi")
        return replace(usual, **{**known, "dpi": dpi if dpi in RESOLUTIONS else usual.dpi})

    def text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)
