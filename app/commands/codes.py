"""`code parse`, `code make`, `qr`."""

from pathlib import Path

import click

from app.commands.common import WRONG_USE, Output, command
from app.domain.activation_code import ActivationCode


@click.group()
def code() -> None:
    """Activation codes."""


@code.command()
@click.argument("text")
@command
def parse(out: Output, text: str) -> int:
    """Explain an activation code field by field."""
    _explain(out, ActivationCode.parse(text))
    return 0


@code.command()
@click.option("--smdp", required=True, help="SM-DP+ address.")
@click.option("--matching-id", default="", help="MatchingID; empty where the SM-DP+ knows the device by its EID.")
@click.option("--confirmation", is_flag=True, help="The person will be asked for a confirmation code.")
@command
def make(out: Output, smdp: str, matching_id: str, confirmation: bool) -> int:
    """Build an activation code."""
    built = ActivationCode.make(smdp, matching_id, confirmation_required=confirmation)
    out.result({"code": built.text()}, built.text())
    return 0


def _explain(out: Output, parsed: ActivationCode) -> None:
    fields = {
        "code": parsed.text(),
        "smdp": parsed.smdp,
        "matching_id": parsed.matching_id.reveal(),
        "oid": parsed.oid,
        "confirmation_required": parsed.confirmation_required,
        "extra": list(parsed.extra),
        "warnings": [str(warning) for warning in parsed.warnings],
    }
    lines = [
        f"SM-DP+ address     {parsed.smdp}",
        f"MatchingID         {parsed.matching_id.reveal() or 'none'}",
        f"OID                {parsed.oid or 'none'}",
        f"Confirmation code  {'asked for' if parsed.confirmation_required else 'not asked for'}",
        *[f"Note               {warning}" for warning in parsed.warnings],
    ]
    out.result(fields, "\n".join(lines))


@click.command()
@click.argument("text")
@click.option("-o", "--output", "outputs", type=click.Path(path_type=Path), multiple=True, required=True)
@click.option("--label", is_flag=True, help="Draw a label page; the file is a PDF.")
@command
def qr(out: Output, text: str, outputs: tuple[Path, ...], label: bool) -> int:
    """Draw an activation code as QR (PNG) or label (PDF), and read it back before it is kept."""
    from app.labels.label import LabelContent, pdf
    from app.labels.picture import png
    from app.labels.qr import matrix
    from app.station.files import replacing, writing

    parsed = ActivationCode.parse(text)
    if wrong := [path.name for path in outputs if not label and path.suffix.lower() not in {".png", ".pdf"}]:
        click.echo(f"{wrong[0]} ends neither in .png nor in .pdf.", err=True)
        return WRONG_USE
    for path in outputs:
        with writing(path), replacing(path) as file:
            if label or path.suffix.lower() == ".pdf":
                pdf([LabelContent(parsed.text())], file)
            else:
                file.write(png(matrix(parsed.text())))
        out.result({"file": str(path), "proved": True}, f"{path}: read back and equal")
    return 0


COMMANDS = (code, qr)
