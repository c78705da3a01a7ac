# `make test` installs what is missing (Debian packages; root or sudo) and runs every test.
SWIFT ?= swift

.PHONY: test build lint format prepare prepare-test clean

test: prepare-test ## every test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: prepare ## the release binary, .build/release/tongxing
	$(SWIFT) build -c release --product tongxing

lint: ## the formatter finds nothing to change
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Plugins Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Plugins Tests

prepare:
	@scripts/install-packages build

prepare-test:
	@scripts/install-packages build test

clean:
	rm -rf .build
