"""What the commands for trackers share."""

from collections.abc import Mapping

from app.catalog.catalog import Catalog
from app.catalog.tracker import Tracker
from app.catalog.trackers import Trackers
from app.commands.common import Output
from app.commands.words import wrong_use
from app.domain.errors import KnownError
from app.domain.message import say


def told(out: Output, catalog: Catalog) -> Trackers:
    """Says what is wrong with the files of the catalog."""
    for problem in catalog.problems:
        out.tell(problem.what)
    return catalog.trackers


def one_form(found: tuple[Tracker, ...], form: str | None) -> Tracker:
    chosen = [each for each in found if form is None or each.name.casefold() == form.casefold()]
    if len(chosen) == 1:
        return chosen[0]
    raise KnownError(
        "tracker.form",
        say("tracker", "{maker} has more than one form.", maker=found[0].maker),
        say("tracker", "Give the model, or --form with one of: {forms}.", forms="; ".join(each.name for each in found)),
    )


def other_values(pairs: tuple[str, ...]) -> Mapping[str, str]:
    split = [pair.partition("=") for pair in pairs]
    if not all(name and sign for name, sign, _ in split):
        raise wrong_use(say("cli", "Give --set as NAME=VALUE."))
    return {name: value for name, _, value in split}


def check_given(tracker: Tracker, values: Mapping[str, object]) -> None:
    """Names the options of what this form cannot go without."""
    missing = [
        f"--set {name}=…"
        for name, parameter in tracker.parameters.items()
        if parameter.required and not parameter.default and not values.get(name)
    ]
    if missing:
        raise wrong_use(
            say("cli", "{maker} {name} needs {names}.", maker=tracker.maker, name=tracker.name, names=" ".join(missing))
        )
