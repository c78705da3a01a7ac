# Two commands matter: `make run` and `make test`. Both install what is missing (Debian packages; root or sudo).
PORT ?= 8080
DATA ?= data
SWIFT ?= swift
BINARY := .build/release/tongxing

.PHONY: run test build bench lint format docs prepare prepare-test clean

run: build ## serve the demonstration zone on http://127.0.0.1:$(PORT)
	@$(BINARY) demo --data "$(DATA)" --if-empty
	@exec $(BINARY) serve --data "$(DATA)" --port "$(PORT)"

test: prepare-test ## every test: unit, contract, end to end, browser
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: prepare ## the release binary, $(BINARY)
	$(SWIFT) build -c release --product tongxing

bench: prepare ## the speed bars, as ratios in one run
	$(SWIFT) build -c release --product tongxing-bench
	$(SWIFT) build -c release --product tongxing
	.build/release/tongxing-bench

lint: ## the formatter finds nothing to change
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Plugins Tests Benchmarks

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Plugins Tests Benchmarks

docs: build ## the settings and the rule language as pages
	$(BINARY) doctor --settings > docs/operations/settings.md

prepare:
	@scripts/install-packages build

prepare-test:
	@scripts/install-packages build test

clean:
	rm -rf .build
