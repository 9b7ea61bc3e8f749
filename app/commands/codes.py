"""`code parse`, `code make`, `qr`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from app.commands.common import NEW_FILE, Output, command
from app.commands.words import spoken, wrong_use
from app.domain.activation_code import ActivationCode
from app.domain.message import Message, say


def _from_stdin(_context: click.Context, _parameter: click.Parameter, text: str) -> str:
    return sys.stdin.readline() if text == "-" else text


CODE = click.argument("code", metavar="CODE", callback=_from_stdin)


@click.group()
def code() -> None:
    """Read and build activation codes."""


@code.command()
@CODE
@command
def parse(out: Output, code: str) -> int:
    """Check an activation code and explain it field by field.

    CODE may be - for standard input.

    \b
    simwright code parse 'LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815'
    """
    parsed = ActivationCode.parse(code)
    none = say("cli", "none")
    asked = say("cli", "asked for") if parsed.confirmation_required else say("cli", "not asked for")
    lines: list[tuple[Message, Message | str]] = [
        (say("code", "SM-DP+ address"), parsed.smdp),
        (say("code", "MatchingID"), parsed.matching_id.reveal() or none),
        (say("cli", "OID"), parsed.oid or none),
        (say("code", "Confirmation code"), asked),
        *((say("code", "More"), field) for field in parsed.extra),
        *((say("cli", "Note"), warning) for warning in parsed.warnings),
    ]
    out.result("code", _fields(parsed), _table([(spoken(name), spoken(value)) for name, value in lines]))
    return 0


@code.command()
@click.option("--smdp", required=True, help="SM-DP+ address; a URL is cut down to its host.")
@click.option("--matching-id", default="", help="MatchingID; none where the SM-DP+ knows the device by its EID.")
@click.option("--oid", default="", help="OID of the SM-DP+, where its certificate is to be checked.")
@click.option("--confirmation", is_flag=True, help="The person who installs it is asked for a confirmation code.")
@command
def make(out: Output, smdp: str, matching_id: str, oid: str, confirmation: bool) -> int:
    """Build an activation code.

    \b
    simwright code make --smdp smdp.example.com --matching-id 04386-AGYFT
    """
    built = ActivationCode.make(smdp, matching_id, oid, confirmation)
    out.result("code", _fields(built), built.text())
    return 0


def _table(rows: Sequence[tuple[str, str]]) -> str:
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in rows)


def _fields(code: ActivationCode) -> dict[str, Any]:
    return {
        "code": code.text(),
        "smdp": code.smdp,
        "matching_id": code.matching_id.reveal(),
        "oid": code.oid,
        "confirmation_required": code.confirmation_required,
        "extra": list(code.extra),
        "warnings": [str(warning) for warning in code.warnings],
    }


@click.command()
@CODE
@click.option("-o", "--output", "outputs", type=NEW_FILE, multiple=True, required=True, metavar="FILE",
              help="FILE.png or .svg: the QR code. FILE.pdf: a label page. Can be given again.")  # fmt: skip
@click.option("--label", is_flag=True, help="Make sure that a label page is among the files.")
@click.option("--upper-host", is_flag=True, help="Write the host in capitals, which may make the symbol smaller.")
@command
def qr(out: Output, code: str, outputs: tuple[Path, ...], label: bool, upper_host: bool) -> int:
    """Draw an activation code as QR code or label.

    Each is read back before it is kept. CODE may be - for standard input.

    \b
    simwright qr 'LPA:1$smdp.example.com$04386-AGYFT' -o code.png
    simwright qr 'LPA:1$smdp.example.com$04386-AGYFT' --label -o code.pdf
    """
    suffixes = {path.suffix.lower() for path in outputs}
    if wrong := [path.name for path in outputs if path.suffix.lower() not in {".png", ".svg", ".pdf"}]:
        raise wrong_use(say("cli", "{wrong} ends neither in .png nor in .svg nor in .pdf.", wrong=wrong[0]))
    if label and ".pdf" not in suffixes:
        raise wrong_use(say("cli", "--label needs a file that ends in .pdf."))
    text = ActivationCode.parse(code).text(upper_host=upper_host)
    for path in outputs:
        _draw(text, path)
        out.result(
            "file", {"file": str(path), "proved": True}, say("cli", "{file}: read back and equal", file=str(path))
        )
    return 0


def _draw(code: str, path: Path) -> None:
    from app.station.files import replacing, writing

    suffix = path.suffix.lower()
    with writing(path), replacing(path) as file:
        if suffix == ".pdf":
            from app.commands.labels import library
            from app.labels.pdf import pdf
            from app.labels.template import USUAL

            pdf([{"code": code}], file, library().named(USUAL))
        else:
            from app.labels.code_file import code_file
            from app.labels.qr import matrix

            file.write(code_file(suffix, matrix(code)))


COMMANDS = (code, qr)
