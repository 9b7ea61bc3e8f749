"""The command line in the language of the person."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.words import language, speak, spoken
from app.domain.languages import spoken_where
from app.domain.message import say
from app.places import Home
from app.station.bench_recipes import RecipeLibrary
from app.station.label_templates import TemplateLibrary
from tests.cli.conftest import Ran

Run = Callable[..., Ran]
WORDS = {
    "cli": {"Search every unit that was ever done here.": "Chercher.", "The newest N only.": "Les derniers."},
    "click": {
        "Usage:": "Emploi :",
        "Error: {message}": "Erreur : {message}",
        "No such option {name!r}.": "{name!r}",
        "Show the version and exit.": "La version.",
        "file": "fichier",
        "{name} {filename!r} does not exist.": "{name} {filename!r} n’existe pas.",
    },
}
TS = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="fr">{}</TS>'
MESSAGE = "<message><source>{}</source><translation>{}</translation></message>"


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A few words of a language that may not be finished yet."""
    contexts = (
        f"<context><name>{name}</name>{''.join(MESSAGE.format(*pair) for pair in words.items())}</context>"
        for name, words in WORDS.items()
    )
    source, made = tmp_path / "fr.ts", tmp_path / "fr.qm"
    source.write_text(TS.format("".join(contexts)), "utf-8")
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", source, "-qm", made], check=True, capture_output=True)
    monkeypatch.setenv("SIMWRIGHT_LANGUAGE", str(made))
    yield made
    speak("en")


def test_help_is_in_the_language_and_examples_stay(run: Run, french: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = run("history", "--help").out
    assert said.startswith("Emploi : simwright history [OPTIONS] [TEXT]")
    assert all(words in said for words in ("\n  Chercher.\n", "Les derniers.", "simwright history tablet-01"))
    assert all(words in run("--help").out for words in ("Chercher.", "La version."))
    monkeypatch.setenv("SIMWRIGHT_LANGUAGE", "en")
    assert "Search every unit that was ever done here." in run("history", "--help").out


def test_what_click_says_is_in_the_language(run: Run, french: Path) -> None:
    ran = run("history", "--no-such")
    assert (ran.status, ran.err.splitlines()[-1]) == (2, "Erreur : '--no-such'")
    assert "Fichier 'nowhere.csv' n’existe pas." in run("check", "nowhere.csv").err
    assert "[OPTIONS] FILE" in run("recipe", "check", "--help").out


def test_examples_are_listed_in_the_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMWRIGHT_LANGUAGE", "de")
    try:
        listed = {kind: run(kind, "list").out for kind in ("recipe", "template")}
        assert spoken(RecipeLibrary.titles["power-saving-off"]) in listed["recipe"]
        assert spoken(TemplateLibrary.titles["sheet-a4-3x8"]) in listed["template"]
        assert spoken(RecipeLibrary.titles["power-saving-off"]) != "Power saving off"
    finally:
        speak("en")


def test_the_setting_goes_before_the_system(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    assert language() == "de"
    (home.config / "settings.json").write_text('{"language": "en"}', "utf-8")
    assert language() == "en"


def test_words_and_numbers_are_said_as_the_language_writes_them() -> None:
    try:
        speak("de")
        assert spoken(say("pages", "Settings")) == "Einstellungen"
        assert spoken(say("test", "{size} MB", size=1.5)) == "1,5 MB"
    finally:
        speak("en")
    assert spoken(say("test", "{size} MB", size=1.5)) == "1.5 MB"


@pytest.mark.parametrize(
    ("locale", "code"),
    [("de_AT.UTF-8", "de"), ("de", "de"), ("C.UTF-8", "en"), ("en_GB", "en"), ("tlh", "en"), ("zh_TW", "en")],
)
def test_a_locale_finds_the_language_that_is_offered(locale: str, code: str) -> None:
    assert spoken_where(locale) == code
