"""What GitHub runs: pinned, with the least rights, and never an upload before the program has shown that it works.

`make lint` checks the files against GitHub's schema.
"""

import re
import sys
from pathlib import Path
from typing import Any

import product
import pytest
import yaml

PINNED = re.compile(r"^[\w-]+/[\w-]+@[0-9a-f]{40}$")
ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yml"))}
JOBS = [(name, job, facts) for name, flow in WORKFLOWS.items() for job, facts in flow["jobs"].items()]
ACTION = yaml.safe_load((ROOT / ".github/actions/setup/action.yml").read_text("utf-8"))


def _steps() -> list[dict[str, Any]]:
    return [step for _, _, job in JOBS for step in job.get("steps", [])] + ACTION["runs"]["steps"]


def test_there_are_the_three_workflows() -> None:
    assert set(WORKFLOWS) == {"ci.yml", "package.yml", "release.yml"}


def test_every_action_of_others_is_pinned_to_a_commit() -> None:
    used = [step["uses"] for step in _steps() if "uses" in step]
    assert [name for name in used if not name.startswith("./") and not PINNED.match(name)] == []


def test_the_version_of_each_pinned_action_is_named_beside_it() -> None:
    lines = [line for path in FOLDER.glob("*.yml") for line in path.read_text("utf-8").splitlines()]
    assert [line for line in lines if re.search("uses: .+@", line) and not re.search(r" # v\d+\.\d+\.\d+$", line)] == []


def test_workflows_may_only_read_and_one_job_makes_the_release() -> None:
    assert {name: flow["permissions"] for name, flow in WORKFLOWS.items()} == {
        name: {"contents": "read"} for name in WORKFLOWS
    }
    more = {(name, job): facts["permissions"] for name, job, facts in JOBS if "permissions" in facts}
    assert more == {("release.yml", "release"): {"contents": "write"}}


def test_credentials_do_not_stay_in_the_checkout() -> None:
    checkouts = [step for step in _steps() if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@pytest.mark.parametrize(("name", "job", "facts"), JOBS, ids=lambda part: part if isinstance(part, str) else "")
def test_every_job_ends_by_itself(name: str, job: str, facts: dict[str, Any]) -> None:
    assert "uses" in facts or facts["timeout-minutes"] <= 60


def test_no_word_of_others_is_run_as_a_command() -> None:
    """An expression in a script is text that whoever writes a title or a branch name may choose."""
    assert [step["run"] for step in _steps() if "${{" in step.get("run", "")] == []


def test_tests_run_on_three_systems_and_every_python_supported() -> None:
    matrix = WORKFLOWS["ci.yml"]["jobs"]["test"]["strategy"]["matrix"]
    assert {system.partition("-")[0] for system in matrix["system"]} == {"ubuntu", "windows", "macos"}
    lowest = re.search(r'requires-python = ">=(3\.\d+)"', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert lowest
    assert matrix["python"][0] == lowest[1]
    assert f"{sys.version_info.major}.{sys.version_info.minor}" in matrix["python"]


def test_every_bundle_does_the_main_job_before_it_is_uploaded() -> None:
    steps = WORKFLOWS["package.yml"]["jobs"]["package"]["steps"]
    build, tested, sent = (
        next(place for place, step in enumerate(steps) if wanted in str(step))
        for wanted in ("packaging/build.py", "--self-test", "actions/upload-artifact@")
    )
    assert build < tested < sent
    assert "if" not in steps[tested]
    assert "continue-on-error" not in str(steps)


def test_every_script_that_is_run_is_there() -> None:
    said = "\n".join(path.read_text("utf-8") for path in (ROOT / ".github").rglob("*.yml"))
    named = set(re.findall(r"\b(packaging/[\w/]+\.py)\b", said))
    assert "packaging/build.py" in named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_programs_that_are_tried_have_the_names_that_are_built() -> None:
    programs = {
        entry["program"] for entry in WORKFLOWS["package.yml"]["jobs"]["package"]["strategy"]["matrix"]["include"]
    }
    assert programs == {
        "dist/simwright/simwright",
        "dist/simwright/simwright.exe",
        f"dist/{product.NAME}.app/Contents/MacOS/simwright",
    }


def test_secrets_reach_only_what_is_released() -> None:
    assert "secrets" not in str(WORKFLOWS["ci.yml"])
    build = next(step for step in _steps() if step.get("name") == "Build")
    assert all(text.startswith("${{ inputs.release && ") for text in build["env"].values())
