"""The languages that Simwright speaks."""

OFFERED = {"en": "English", "de": "Deutsch"}
"""Each in its own words, by its code; a language is added once its file in translations/ is finished."""
