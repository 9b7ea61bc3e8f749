# Every target prepares .venv itself. `make demo` shows the program, `make test` proves it.

PYTHON ?= $(shell for p in python3.11 python3 python3.12 python3.13; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CATALOGS := $(wildcard translations/*.ts)
WORDS := $(CATALOGS:.ts=.qm)
MANUAL := resources/help/index.html
MANUAL_SOURCES := $(shell find docs packaging/docs*.py app/commands resources/*/README.md -type f ! -name commands.md ! -name messages.md ! -name '*.pyc')
TESTS ?=

.DEFAULT_GOAL := help
.PHONY: help demo test lint lock bench shots clipped docs pictures package clean translations reproducible

help:
	@echo "make demo          the window on simulated providers and modules (without a display: in the terminal)"
	@echo "make test          all tests (TESTS=tests/domain for some)"
	@echo "make lint          style, types, the rooms' arrows, translations, the manual"
	@echo "make bench         measurements against their bounds, to bench.json"
	@echo "make shots         pictures of every page, to shots/"
	@echo "make clipped       fails where a page cuts a word: longer by half, mirrored, and all languages at 200 %"
	@echo "make docs          the manual, to resources/help/, where F1 finds it"
	@echo "make pictures      those of the manual, from what make shots has made"
	@echo "make package       bundle, .deb, tarball and wheel, to dist/, and the tests that install and start them"
	@echo "make reproducible  the same, built twice and compared byte by byte"
	@echo "make translations  new and changed words into translations/*.ts"
	@echo "make lock          requirements.lock from pyproject.toml (UPGRADE=1 for newer versions)"
	@echo "make clean         everything made here, .venv too"

demo: need-demo $(READY) $(WORDS) $(MANUAL)
	@$(BIN)/python -m app --demo

test: need-test $(READY) $(WORDS)
	$(BIN)/python -m pytest -n auto --maxprocesses 8 --dist worksteal -m "not package" $(TESTS)

lint: need-venv $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/translations.py check
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-actions .github/actions/*/action.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/python packaging/docs.py

bench: need-test $(READY) $(WORDS)
	$(BIN)/python tests/bench/run.py

shots: need-shots $(READY) $(WORDS)
	$(BIN)/python packaging/shots.py

clipped: need-shots $(READY) $(WORDS)
	$(BIN)/python packaging/shots.py build/clipped --looks light --languages pseudo
	$(BIN)/python packaging/shots.py build/clipped/mirrored --looks light --languages pseudo --mirrored
	$(BIN)/python packaging/shots.py build/clipped/large --looks light --text-scale 2

docs: need-venv $(READY)
	$(BIN)/python packaging/docs.py

pictures: need-venv $(READY)
	$(BIN)/python packaging/docs.py pictures

package: need-package $(READY) $(WORDS) $(MANUAL)
	$(BIN)/python packaging/build.py
	$(BIN)/python -m pytest -m package tests/package

reproducible: need-package $(READY) $(WORDS) $(MANUAL)
	$(BIN)/python packaging/build.py --keep --twice

translations: need-venv $(READY)
	$(BIN)/python packaging/translations.py update

lock: need-venv $(READY)
	$(BIN)/python packaging/lock.py $(if $(UPGRADE),--upgrade)

clean:
	rm -rf $(VENV) build dist shots demo-output bench.json translations/*.qm resources/help *.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find app tests packaging -name __pycache__ -prune -exec rm -rf {} +

translations/%.qm: translations/%.ts $(READY)
	@$(BIN)/python packaging/translations.py build $<

$(MANUAL): $(READY) $(MANUAL_SOURCES)
	@$(BIN)/python packaging/docs.py

# Says in one plain line what the system lacks, before anything is fetched or Qt is asked.
need-%:
	@test -n "$(PYTHON)" || { echo "Simwright needs Python 3.11 or later: sudo apt-get install python3 python3-venv (Debian," \
		"Ubuntu), sudo dnf install python3.11 (Fedora) or brew install python@3.11 (macOS)."; exit 1; }
	@$(PYTHON) -m app.preflight $*

$(READY): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
