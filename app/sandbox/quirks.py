"""Replies that are well meant but not as documented, as some have been recorded at the real providers."""

from collections.abc import Callable, Mapping

from app.sandbox.digits import luhn

_ICCID_BODY = 19


def without(names: tuple[str, ...], body: object, headers: Mapping[str, str]) -> tuple[object, dict[str, str]]:
    """The reply without the headers and fields of these names, wherever in the body they are."""
    dropped = {name.lower() for name in names}
    kept = {name: value for name, value in headers.items() if name.lower() not in dropped}
    return _changed(body, lambda name, value: None if name in names else (name, value)), kept


def with_long_iccids(body: object) -> object:
    """Every ICCID of 19 digits with its check digit (ITU-T E.118)."""

    def longer(name: str, value: object) -> tuple[str, object]:
        short = name == "iccid" and isinstance(value, str) and len(value) == _ICCID_BODY
        return name, f"{value}{luhn(str(value))}" if short else value

    return _changed(body, longer)


def _changed(body: object, field: Callable[[str, object], tuple[str, object] | None]) -> object:
    if isinstance(body, list):
        return [_changed(each, field) for each in body]
    if not isinstance(body, Mapping):
        return body
    fields = (field(name, _changed(value, field)) for name, value in body.items())
    return dict(each for each in fields if each is not None)
