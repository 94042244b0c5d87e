# Two commands do all the set-up: `make chat` and `make test`. Both make the virtual environment they need.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: chat test check lint types bench evaluate soak lock clean help

help:             ## What you can do here
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

chat: $(VENV)/.ready-run   ## Talk to the coach in this terminal (SQLite, no account needed)
	@$(BIN)/nextstep chat $(ARGS)

test: $(VENV)/.ready-dev   ## Everything CI runs: format, lint, types, import contracts, tests
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest -n auto $(ARGS)

check: $(VENV)/.ready-dev  ## The fast half of `make test`: no test is run
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-cache >.cache/lint-imports.txt || { cat .cache/lint-imports.txt; exit 1; }

bench: $(VENV)/.ready-dev  ## Speed and memory, each beside a baseline of the same run
	@$(BIN)/python -m benchmarks $(ARGS)

evaluate: $(VENV)/.ready-dev  ## How well the readers read: accuracy, macro-F1 and confusion
	@$(BIN)/python -m tests.evaluation $(ARGS)

soak: $(VENV)/.ready-dev   ## Long runs of the random tests, apart from the suite
	@HYPOTHESIS_PROFILE=soak $(BIN)/python -m pytest -n auto -m soak $(ARGS)

lock: $(VENV)/.ready-dev   ## Pin the newest versions that pyproject.toml allows (names, versions, hashes)
	@$(PIP) install --quiet uv
	@$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 pyproject.toml --group build --output-file requirements.lock
	@$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 pyproject.toml --group dev --output-file requirements-dev.lock

clean:            ## Remove the virtual environment and every cache
	rm -rf $(VENV) .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

# Some systems ship Python without ensurepip; virtualenv then does what venv cannot, without root.
$(BIN)/python:
	@echo "Making the virtual environment (once)…"
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Nextstep needs Python 3.11 or newer; \
	this is %d.%d. Try: make PYTHON=python3.12" % sys.version_info[:2])'
	@mkdir -p .cache
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV) .cache/virtualenv; \
		$(PYTHON) -m pip install --quiet --target .cache/virtualenv virtualenv \
		&& PYTHONPATH=.cache/virtualenv $(PYTHON) -m virtualenv --quiet $(VENV); }

$(VENV)/.ready-run: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what the coach needs (once)…"
	@mkdir -p .cache
	@$(PIP) install --quiet --require-hashes --requirement requirements.lock
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock $(VENV)/.ready-run | $(BIN)/python
	@echo "Installing what the tests need (once)…"
	@mkdir -p .cache
	@$(PIP) install --quiet --require-hashes --requirement requirements-dev.lock
	@touch $@
