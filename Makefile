# The default is all checks, as CI runs them; see .ci/run for the same from nothing.
.PHONY: all format lint types test prove bench

all: lint types test

format:
	ruff format .
	ruff check --fix .

lint:
	ruff format --check .
	ruff check .

types:
	mypy

test:
	pytest

prove:
	dltutor author prove

bench:
	python -m benchmarks
