"""Words for radio access technologies and roaming that recipes and the catalog share."""

RATS = ("gsm", "umts", "lte", "lte-m", "nb-iot", "nr")
ROAMING = ("on", "off", "auto")


def rat_known(word: str) -> bool:
    """`auto`, or radio access technologies in the order of `RATS` joined by a plus, as `gsm+lte-m`."""
    parts = word.split("+")
    return word == "auto" or parts == [rat for rat in RATS if rat in parts]
