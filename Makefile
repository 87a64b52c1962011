# make grade · make quick · make test · make answers · make attack · make docs · make bench · make lab · make release
# make mutants · make lock · make site · make parity · make cheatsheet
PYTHON ?= python3
BIN := .venv/bin
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
endif
# Two stamps of one environment: all that the course is made with, and what a learner needs of it.
# The second may grow into the first: the same versions are pinned for both.
READY := .venv/ready
LEARN := .venv/learn
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Kernels forked from a warm process, as nbgrader_config.py has them.
WARM := JUPYTER_DEFAULT_PROVISIONER_NAME=warm-provisioner \
    PROCTOR_PRELOAD="numpy scipy matplotlib.pyplot advanced_numpy.check"

QUICK := not (slow or sandbox or hostile or stock or browser)

.PHONY: grade quick test answers attack docs bench lab release mutants lock site parity cheatsheet

# Grade the demonstration class: release, collect, autograde, feedback, table of marks.
grade: $(READY)
	$(BIN)/proctor release
	$(BIN)/proctor demo
	$(BIN)/proctor grade

# The logic of every layer, without kernels and classes: less than a minute on two cores.
quick: $(READY)
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "$(QUICK)"

# Every answer by proctor and by plain nbgrader; `make test` has the latter grade a part of them.
answers: $(READY)
	PROCTOR_EVERY_ANSWER=1 $(BIN)/python -m pytest -n 2 --dist worksteal tests/grading/test_answers.py

# The bank of hostile submissions alone: a class of some 330 students, graded once.
attack: $(READY)
	$(BIN)/python -m pytest -n 2 --dist worksteal -m hostile

# Every test: unit tests, the answers, the release, and nbval over all instructor's notebooks.
test: $(READY)
	$(BIN)/ruff check
	$(BIN)/lint-imports --no-cache grader/pyproject.toml
	$(BIN)/mypy --config-file grader/pyproject.toml
	$(BIN)/python -m pytest -n 2 --dist worksteal
	$(WARM) $(BIN)/python -m pytest -n 2 --dist loadfile --nbval --nbval-current-env notebooks source

# The grader's documentation as pages, in grader/.site; it stops at a dead link.
docs: $(READY)
	$(BIN)/python grader/docs/make_reference.py --check
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet -f grader/mkdocs.yml

# The website, in site/_build: the book, and the notebooks in JupyterLite. With PYODIDE=FOLDER the
# site serves Pyodide from there and asks for nothing outside.
site: $(READY)
	$(BIN)/python site/build.py $(if $(PYODIDE),--pyodide "$(PYODIDE)")

# Every answer in the Pyodide that the site pins, and in CPython: do they say the same? Needs node,
# and fetches NumPy for Pyodide from its own address; tests/browser/test_parity.py does without.
parity: $(READY)
	$(BIN)/python tests/browser/parity.py --pinned --every

# Stock nbgrader against proctor, in ratios; see grader/benchmarks/README.md for bigger classes.
bench: $(READY)
	$(BIN)/python grader/benchmarks/grading.py --sample 2 --pairs 2 --students 10 --growth 10 50 --nbval few

# Make your notebooks in work/ (those that are there stay as they are) and open JupyterLab. Where
# everything is installed, it takes that; else it installs what a learner needs and no more.
lab: $(if $(wildcard $(READY)),$(READY),$(LEARN))
	$(BIN)/python -m advanced_numpy begin

# Make the students' version anew; what somebody has edited in it is kept, and said where.
release: $(READY)
	$(BIN)/proctor release --force

# Do the tests catch broken solutions? Reports every mutant that survives, and why some may.
# Some 2,800 of them; with every answer (`proctor prove`) twelve minutes on two quiet cores.
mutants: $(READY)
	$(BIN)/proctor mutants

# Pin every package again, with hashes and without download addresses; a learner's are among them,
# with setuptools, which installs the course itself.
PIN = $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate \
    --no-header --quiet --upgrade \
    --no-emit-package nbgrader-proctor --no-emit-package advanced-numpy-course
lock: $(READY)
	$(PIP) install uv
	$(PIN) pyproject.toml --extra develop --output-file requirements.txt
	echo "setuptools" | $(PIN) pyproject.toml - --extra learn --constraint requirements.txt \
	    --output-file requirements-learn.txt

define CHECK_PYTHON
@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || \
    { echo "Python 3.11 or later is needed; name it: make PYTHON=python3.12"; exit 1; }
endef

$(READY): requirements.txt pyproject.toml grader/pyproject.toml
	$(CHECK_PYTHON)
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation -e grader -e .
	@$(PYTHON) -c "open('$(READY)', 'w').close()"

$(LEARN): requirements-learn.txt pyproject.toml
	$(CHECK_PYTHON)
	@echo "1 of 3: an environment of its own for the course, in .venv"
	@$(PYTHON) -m venv .venv
	@echo "2 of 3: JupyterLab, NumPy and what the notebooks import;"
	@echo "        120 MB to download, 450 MB on disk; a minute or two, and silent until it is done"
	@$(PIP) install --no-compile --no-deps --require-hashes -r requirements-learn.txt
	@echo "3 of 3: the course itself"
	@$(PIP) install --no-deps --no-build-isolation -e .
	@$(PYTHON) -c "open('$(LEARN)', 'w').close()"

# docs/cheatsheet.html and .pdf, two pages A4; the PDF needs Chromium (CHROMIUM=... names it).
cheatsheet: $(READY)
	$(BIN)/python docs/cheatsheet/make.py
