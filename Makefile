# `make run` and `make test` install what is missing (Debian packages; root or sudo) first.
SWIFT ?= swift
PORT ?= 8080
DATA ?= data
# In the demonstration, rules count as soon as they are saved; `make run TONGXING_RULES_ACTIVATION=approved` asks for a
# second person, as every other way of serving does.
TONGXING_RULES_ACTIVATION ?= on-save
PROGRAM = .build/debug/tongxing

.PHONY: run test fuzz build bench lint format prepare prepare-test clean

run: prepare ## the demonstration zone at http://127.0.0.1:$(PORT)
	$(SWIFT) build --product tongxing
	$(PROGRAM) demo --data $(DATA)
	TONGXING_DEMONSTRATION_MARKER=true TONGXING_RULES_ACTIVATION=$(TONGXING_RULES_ACTIVATION) \
		$(PROGRAM) serve --data $(DATA) --port $(PORT)

# Tests that run the whole program come after the others, so that neither kind starves the other of time.
WHOLE_PROGRAM = ^(EndToEnd|Fault|Operations)Tests

test: prepare-test ## every test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --skip '$(WHOLE_PROGRAM)\.'
	$(SWIFT) test --skip-build --filter '$(WHOLE_PROGRAM)\.'
	scripts/browser-tests

fuzz: prepare ## every key at every place of the rule files, and 100,000 files changed at random; ROUNDS=n for others
	$(SWIFT) build -c release --product Fuzz
	.build/release/Fuzz $(if $(ROUNDS),--rounds $(ROUNDS))

build: prepare ## the release binary, .build/release/tongxing
	$(SWIFT) build -c release --product tongxing

bench: build ## the speed bars, as one table; ONLY="calendar rules" for parts, FORMAT=json, FOLDER=dir to keep the backlog
	$(SWIFT) build -c release --product Benchmarks
	.build/release/Benchmarks measure $(if $(ONLY),--only $(ONLY)) $(if $(FORMAT),--format $(FORMAT)) $(if $(FOLDER),--folder $(FOLDER))

lint: ## the formatter finds nothing to change
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Plugins Benchmarks Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Plugins Benchmarks Tests

prepare:
	@scripts/install-packages build

prepare-test:
	@scripts/install-packages build test

clean:
	rm -rf .build
