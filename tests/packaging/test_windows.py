"""The installer of Windows names what is there; without a Windows its script is held by its structure."""

import re
from pathlib import Path

import product
import pytest
from windows import installer, resources

from app import __version__

SECTION = re.compile(r"^\[(\w+)\]$", re.MULTILINE)


@pytest.fixture(scope="module")
def script() -> str:
    return installer.SCRIPT.read_text("utf-8")


@pytest.fixture(scope="module")
def sections(script: str) -> dict[str, str]:
    parts = SECTION.split(script)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.fixture(scope="module")
def made() -> str:
    return installer.product_script()


def test_version_comes_from_the_program_alone(script: str, made: str) -> None:
    assert f'#define Version "{__version__}"' in made
    assert "AppVersion={#Version}" in script
    assert __version__ not in script


def test_everything_that_the_script_asks_for_is_defined(script: str, made: str) -> None:
    defined = set(re.findall(r"#(?:define|dim) (\w+)", script + made)) | {"Bundle", "Made"}
    used = re.findall(r"\{#(?:AddBackslash\()?(\w+)", script)
    assert set(used) <= defined


def test_each_language_has_all_words(sections: dict[str, str], made: str) -> None:
    assert tuple(re.findall(r'^Name: "(\w+)"', sections["Languages"], re.MULTILINE)) == product.LANGUAGES
    own = {"AddToPath", "Terminal", "RemoveData", "FileTypeRecipe", "FileTypeLabel"}
    for language in product.LANGUAGES:
        assert set(re.findall(rf"^{language}\.(\w+)=.", made, re.MULTILINE)) == own


def test_question_about_data_names_its_folder_in_each_language(made: str) -> None:
    asked = [line for line in made.splitlines() if ".RemoveData=" in line]
    assert len(asked) == len(product.LANGUAGES)
    assert all("%1" in line and line.count('"') == 0 for line in asked)


def test_words_asked_for_are_there(script: str, made: str) -> None:
    of_inno = {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}
    used = set(re.findall(r"\{cm:(\w+)|CustomMessage\('(\w+)'\)", script))
    assert {first or second for first, second in used} <= of_inno | set(re.findall(r"^en\.(\w+)=", made, re.MULTILINE))


def test_chinese_messages_keep_the_places_of_the_english(root: Path) -> None:
    text = (root / "packaging/windows/zh_CN.isl").read_text(installer.BYTE_ORDER_MARK)
    messages = dict(re.findall(r"^(\w+)=(.+)$", text, re.MULTILINE))
    with_name = [key for key in messages if key.startswith(("Finished", "Welcome", "ReadyLabel1", "InstallingLabel"))]
    assert with_name
    assert all("[name" in messages[key] for key in with_name)
    assert all(re.search(r"\(&\w\)", messages[f"Button{key}"]) for key in ("Back", "Next", "Install", "Finish"))


def test_programs_named_are_those_that_are_built(script: str) -> None:
    named = set(re.findall(r'#define Window "(.+)\.exe"', script))
    assert named <= set(resources.PROGRAMS)
    assert (installer.HERE / "zh_CN.isl").is_file()


def test_window_takes_the_name_that_the_installer_looks_for(script: str, root: Path) -> None:
    (name,) = re.findall(r"^AppMutex=(\w+)$", script, re.MULTILINE)
    assert f'CreateMutexW(None, False, "{name}")' in (root / "app/launch.py").read_text("utf-8")


def test_file_types_open_with_the_window(sections: dict[str, str], made: str) -> None:
    for kind in product.FILE_TYPES:
        assert f'"{kind.suffix}"' in made
    assert r"shell\open\command" in sections["Registry"]
    assert '""%1""' in sections["Registry"]


def test_version_resource_is_what_pyinstaller_reads() -> None:
    built: dict[str, str] = {}

    def noted(name: str, text: str) -> None:
        built[name] = text

    parts = {name: lambda *_, **__: None for name in ("VSVersionInfo", "FixedFileInfo", "StringFileInfo")}
    parts |= {name: lambda *_, **__: None for name in ("StringTable", "VarFileInfo", "VarStruct")}
    eval(resources.version_resource("simwright-window"), parts | {"StringStruct": noted})  # as PyInstaller does
    assert built["FileVersion"] == __version__
    assert built["OriginalFilename"] == "simwright-window.exe"
    assert "filevers=" + str(product.four_numbers()) in resources.version_resource("simwright")


def test_signing_puts_the_file_into_the_command() -> None:
    command = r'"C:\Program Files\sign tool.exe" sign /fd sha256 $f'
    signed = installer.signing(command, Path("simwright.exe"))
    assert signed == [r"C:\Program Files\sign tool.exe", "sign", "/fd", "sha256", "simwright.exe"]
    options = installer.options(Path("bundle"), Path("made"), Path("dist"), command)
    assert r"/Ssimwright=$qC:\Program Files\sign tool.exe$q sign /fd sha256 $f" in options
    assert not any("Sign" in option for option in installer.options(Path("b"), Path("m"), Path("d")))


def test_without_a_compiler_it_is_said_how_to_get_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SIMWRIGHT_ISCC", str(tmp_path / "iscc.exe"))
    with pytest.raises(SystemExit, match="Inno Setup"):
        installer.compiler()
