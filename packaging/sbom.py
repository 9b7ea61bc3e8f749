"""The software bill of materials of what is shipped, as CycloneDX 1.6, from requirements.lock and what is installed.

sbom.py FILE

Of the lock only what the program itself asks for on this system is named, with its extras for camera and PostgreSQL,
not the tools that build and test it.
"""

import json
import platform
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import product
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from plan import source_time

EXTRAS = ("camera", "postgres")
LOCK = product.ROOT / "requirements.lock"
PINNED = re.compile(r"^([a-z0-9-]+)==([^\s;]+)", re.MULTILINE)
NAMESPACE = uuid.UUID("6e2c8b60-3b0f-4b1e-9c57-51b3a2c4d7a1")
FONTS = {"type": "data", "bom-ref": "noto-fonts", "name": "Noto Sans and Noto Sans Mono"}

Component = dict[str, Any]


def bill() -> dict[str, Any]:
    """The whole document. It is the same for the same lock, version and last commit."""
    pinned = dict(PINNED.findall(LOCK.read_text("utf-8")))
    needs = shipped()
    program = {"type": "application", "bom-ref": "simwright", "name": product.NAME, "version": product.VERSION}
    program |= {"licenses": [{"license": {"id": "MIT"}}], "publisher": product.PUBLISHER}
    python = {"type": "platform", "bom-ref": "python", "name": "CPython", "version": platform.python_version()}
    python |= {"licenses": [{"license": {"id": "Python-2.0"}}]}
    fonts = FONTS | {"licenses": [{"license": {"id": "OFL-1.1"}}]}
    edges = {"simwright": [*_asked_names(), "python", "noto-fonts"]} | needs
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, product.VERSION + LOCK.read_text('utf-8'))}",
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(source_time(), UTC).isoformat(), "component": program},
        "components": [python, fonts, *(_component(name, pinned[name]) for name in sorted(needs))],
        "dependencies": [{"ref": ref, "dependsOn": sorted(set(targets))} for ref, targets in sorted(edges.items())],
    }


def shipped() -> dict[str, list[str]]:
    """Every package that comes along on this system, and those it asks for."""
    return _closure(_asked(), dict(PINNED.findall(LOCK.read_text("utf-8"))))


def licence_of(name: str) -> str:
    """As the package states it in its metadata."""
    stated = _licence(name) or {}
    return str(stated.get("expression") or stated.get("license", {}).get("name", ""))


def _asked() -> list[Requirement]:
    project = tomllib.loads((product.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = (text for extra in EXTRAS for text in project["optional-dependencies"][extra])
    return [Requirement(text) for text in (*project["dependencies"], *extras)]


def _asked_names() -> list[str]:
    return [canonicalize_name(need.name) for need in _asked()]


def _closure(asked: Iterable[Requirement], pinned: dict[str, str]) -> dict[str, list[str]]:
    """Every package that comes along, and those it asks for in turn."""
    found: dict[str, list[str]] = {}
    waiting = [(canonicalize_name(need.name), frozenset(need.extras)) for need in asked]
    while waiting:
        name, extras = waiting.pop()
        needs = [need for need in _needs(name, extras) if canonicalize_name(need.name) in pinned]
        known = found.setdefault(name, [])
        fresh = [need for need in needs if canonicalize_name(need.name) not in known]
        known += [canonicalize_name(need.name) for need in fresh]
        waiting += [(canonicalize_name(need.name), frozenset(need.extras)) for need in fresh]
    return found


def _needs(name: str, extras: frozenset[str]) -> list[Requirement]:
    """What a package asks for on this system."""
    stated = (Requirement(text) for text in distribution(name).requires or [])
    return [need for need in stated if _applies(need, extras)]


def _applies(need: Requirement, extras: frozenset[str]) -> bool:
    return need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in ("", *extras))


def _component(name: str, version: str) -> Component:
    component: Component = {"type": "library", "bom-ref": name, "name": name, "version": version}
    component["purl"] = f"pkg:pypi/{name}@{version}"
    if stated := _licence(name):
        component["licenses"] = [stated]
    return component


def _licence(name: str) -> dict[str, Any] | None:
    """As the package states it: an SPDX expression where it gives one, else the words it uses."""
    meta = distribution(name).metadata
    if expression := meta.get("License-Expression"):
        return {"expression": expression}
    classifiers = (text for text in meta.get_all("Classifier") or [] if text.startswith("License :: "))
    words = (meta.get("License") or next(classifiers, "")).strip().partition("\n")[0].rpartition(" :: ")[2]
    return {"license": {"name": words}} if words else None


def main(arguments: list[str]) -> int:
    Path(arguments[0]).write_text(json.dumps(bill(), indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
