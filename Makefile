# Two commands: `make serve` and `make test`. The longer steps live in checker/bundle/ and tests/.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3
PORT ?= 8000
PART ?= timing
BIN := .venv/bin
SETUP := .venv/.installed node_modules/.installed
STAGE := @tests/stage

.PHONY: help serve build embed-zip package zensical mutants test format clean locks quick unit pyodide browser engines \
	bench bench-browser waterfall fuzz accuracy lighthouse weights

help: ## show these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

serve: build ## build everything and serve the guide with the live checker
	@$(BIN)/python -m bundle.serve --port $(PORT)

build: $(SETUP) ## build the browser's Python and the site
	@$(BIN)/python -m bundle.build

embed-zip: build ## pack the widget for serving it from other machines
	@$(BIN)/python -m bundle.embed_zip

package: $(SETUP) ## build the wheel and the source archive into dist/, twice, and compare
	@$(BIN)/python -m bundle.package

test: quick unit build zensical pyodide browser ## run everything that guards the project

quick: $(SETUP) ## format, lint, types, spelling, workflows
	$(STAGE) "format, Python" $(BIN)/ruff format --check --quiet --output-format concise .
	$(STAGE) "lint, Python" $(BIN)/ruff check --quiet --output-format concise .
	$(STAGE) "types, Python" $(BIN)/mypy checker
	$(STAGE) "format and lint, JavaScript" node_modules/.bin/biome check --error-on-warnings
	$(STAGE) "types, JavaScript" node_modules/.bin/tsc --project .
	$(STAGE) "spelling" $(BIN)/codespell *.md NOTICE .github docs checker/bundle checker/browser
	$(STAGE) "workflows, forms, citation" tests/workflows/lint

unit: package ## the tests on this machine, of the very wheel that is released
	@$(BIN)/coverage erase
	$(STAGE) "unit, property and rule tests" $(BIN)/coverage run -m pytest -q -n auto -o "pythonpath=build/installed . checker" tests --ignore=tests/browser --ignore=tests/pyodide
	@$(BIN)/coverage combine --quiet
	$(STAGE) "coverage of the engine, branches included" $(BIN)/coverage report --show-missing --skip-covered --fail-under 100

pyodide: $(SETUP) ## the same tests inside Pyodide, in Node
	$(STAGE) "the same inside Pyodide" $(BIN)/python tests/pyodide/run.py

zensical: build ## the same site built with Zensical
	$(STAGE) "the site, by Zensical" $(BIN)/python -m bundle.zensical

browser: build ## the tests in a real Chromium
	@tests/browser/install-chromium
	$(STAGE) "browser tests" $(BIN)/pytest -q -n 2 tests/browser

engines: build tests/engines/node_modules/.installed ## the main flows in Firefox and WebKit
	@tests/engines/install
	@node tests/engines/run.mjs

bench: $(SETUP) tests/bench/peers/node_modules/.installed ## time and findings beside five other checkers, and what the engine costs
	@PYTHONPATH=.:checker $(BIN)/python -m tests.bench.peers.run

bench-browser: build tests/bench/node_modules/.installed ## time to the first finding, beside the stock runtime and harper.js, and of a keystroke
	@tests/browser/install-chromium
	@PYTHONPATH=.:checker $(BIN)/python -m tests.bench.start.run
	@PYTHONPATH=.:checker $(BIN)/python -m tests.bench.start.keys

waterfall: build ## draw what a first and a next visit load, and when, into build/waterfalls
	@tests/browser/install-chromium
	@PYTHONPATH=.:checker $(BIN)/python -m tests.bench.start.waterfall

mutants: ## change the timing table in small ways, and count what no test notices (PART=draft: the reader)
	@tests/mutants/run $(PART)

fuzz: ## look for texts and requests that break the engine, five minutes each; finds become tests
	@tests/fuzz/run check
	@tests/fuzz/run wire

accuracy: $(SETUP) ## judge the labelled drafts, and list what went wrong on those that may be read
	@$(BIN)/python -m bundle.accuracy tests/corpus/unseen.jsonl
	@$(BIN)/python -m bundle.accuracy tests/corpus/fresh.jsonl
	@$(BIN)/python -m bundle.accuracy tests/corpus/latest.jsonl
	@$(BIN)/python -m bundle.accuracy tests/corpus/newest.jsonl
	@$(BIN)/python -m bundle.accuracy tests/corpus/dev.jsonl --misses

lighthouse: build ## score four pages with Lighthouse, three runs each; below 95 fails
	@tests/browser/install-chromium
	@cd tests/bench/lighthouse && npm ci --silent && node run.mjs

weights: $(SETUP) ## learn the sentence model anew from tests/corpus
	@checker/training/run

format: $(SETUP) ## format everything
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --quiet --fix .
	@node_modules/.bin/biome check --write

locks: .venv/.installed ## pin anew what locks/*.in ask for
	@locks/compile

clean: ## remove everything that make has made
	rm -rf .venv node_modules tests/bench/node_modules tests/bench/peers/node_modules tests/bench/lighthouse/node_modules tests/engines/node_modules build dist site \
		docs/assets/app docs/assets/engine docs/embed docs/embed.js docs/oembed*.json docs/rules docs/accuracy.md docs/evidence/sources.md \
		docs/reference.md docs/scale.md

.venv/.installed: locks/dev.txt
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

node_modules/.installed: package-lock.json
	@npm ci --silent
	@touch $@

tests/%/node_modules/.installed: tests/%/package-lock.json
	@cd tests/$* && npm ci --silent
	@touch $@
