"""The languages that Simwright speaks."""

import re

OFFERED = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ja": "日本語", "zh_CN": "简体中文"}
"""Each in its own words, by its code; a language is added once its file in translations/ is finished."""
COMMA = frozenset({"de", "es", "fr"})
"""Languages that write 1,5 for one and a half."""
_TRADITIONAL = {"hant", "tw", "hk", "mo"}


def spoken_where(locale: str) -> str:
    """The offered language for a system's locale, such as `de_AT.UTF-8` or `zh-Hans-CN`; English where none is."""
    language, *rest = re.split(r"[-_.@]", locale.lower())
    if language == "zh" and not _TRADITIONAL.intersection(rest):
        language = "zh_CN"
    return language if language in OFFERED else "en"
