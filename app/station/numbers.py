"""Numbers as JSON keeps them; sets of them written short, as SIMs of a batch follow one another."""

from collections.abc import Iterable


def spans(numbers: Iterable[int]) -> list[list[int]]:
    """`[[first, last], …]`, ascending."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


def holds(written: object, number: int) -> bool:
    """Whether `number` is in what `spans` gave, also after it was kept as JSON."""
    return isinstance(written, list) and any(first <= number <= last for first, last in written)


def numbers(kept: object) -> list[int]:
    """Those of a list; none where there is no list."""
    return [int(each) for each in kept] if isinstance(kept, list) else []
