"""Canaries: answers that show, in every way there is, what hidden tests hand to them."""

from __future__ import annotations

import base64
import json
import re
import sys

import pytest

from notebook_run import Run
from proctor import outcomes
from proctor.feedback.page import Graded, View
from proctor.judging.shown import talks

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="only there cells run in forked processes"),
]

SECRET = "8675309"


@pytest.fixture(autouse=True)
def preload(monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy matplotlib.pyplot")


TEST = f"""# It doubles one.
assert f(1) == 2, f"expected 2, got {{f(1)!r}}"
### BEGIN HIDDEN TESTS
# hidden: Try a large number.
assert f({SECRET}) == 2 * {SECRET}, f"expected {{2 * {SECRET}}}, got {{f({SECRET})!r}}"
### END HIDDEN TESTS"""
STATE = "import base64, sys\nseen, Error = [], Exception\n"
LEAKS = {
    "print": "def f(x):\n    print(x)\n    return 2 * x",
    "stderr": "def f(x):\n    print(x, file=sys.stderr)\n    return 2 * x",
    "base64": "def f(x):\n    print(base64.b64encode(str(x).encode()))\n    return 2 * x",
    "exception": "def f(x):\n    if x > 1: raise ValueError(x)\n    return 2 * x",
    "class name": "def f(x):\n    if x > 1: raise type(f'E{x}', (Error,), {})\n    return 2 * x",
    "repr": """class R(int):
    def __repr__(self): return f'<{seen}>'
def f(x):
    seen.append(x)
    return R(3) if x > 1 else 2 * x""",
    "display": "def f(x):\n    display({'text/html': str(x)}, raw=True)\n    return 2 * x",
    "wrong": "def f(x):\n    return 2 if x == 1 else x",
    "kept": "def f(x):\n    seen.append(x)\n    return 2 * x",
    "file": "def f(x):\n    open('kept', 'a').write(f'{x} ')\n    return 2 * x",
    "name of a function that ends it": """def f(x):
    import os
    f.__name__ = f'f{x}'
    if x > 1: os._exit(1)
    return 2 * x""",
}
# Cells of the student's after the hidden test, which show what was kept; the last one is honest.
AFTER = (
    "print(seen)\nimport os\nprint(open('kept').read() if os.path.exists('kept') else '')",
    "raise KeyError(*seen)",
    "from IPython.display import HTML\nHTML(str(seen))",
    "print(6 * 7)",
)


def seen_by_the_student(run: Run) -> str:
    """All that a page may show of a run's outputs."""
    cells = run.notebook.cells
    kept = [outcomes.shown(cell) for cell in cells[2:]]
    tests = [test for found in outcomes.read(run.notebook) for test in found.tests]
    text = json.dumps([kept, [(test.title, test.message) for test in tests]])
    decoded = [base64.b64decode(found) for found in re.findall(r"[A-Za-z0-9+]{8,}={0,2}", text)
               if len(found) % 4 == 0]  # fmt: skip
    return text + repr(decoded)


@pytest.mark.parametrize("leak", LEAKS.values(), ids=LEAKS)
def test_no_canary_tells_what_only_hidden_tests_hold(tmp_path, leak):
    run = Run(tmp_path, STATE + leak, TEST, *AFTER, added=True)
    assert SECRET not in seen_by_the_student(run)
    honest = run.notebook.cells[-1]
    assert outcomes.shown(honest) == honest.outputs
    assert "42" in run.text(-1)


def test_the_canaries_sing(tmp_path):
    run = Run(tmp_path, STATE + LEAKS["kept"], TEST, *AFTER, added=True)
    assert SECRET in run.text(3)
    assert SECRET in run.text(4)


def test_a_figure_of_what_was_kept_is_not_shown(tmp_path):
    draw = "import matplotlib.pyplot as plt\nplt.plot(seen)\nplt.show()"
    run = Run(tmp_path, STATE + LEAKS["kept"], TEST, draw, added=True)
    (told,), (drawn,) = outcomes.shown(run.notebook.cells[3]), run.notebook.cells[3].outputs
    assert told.data["image/png"] != drawn.data["image/png"]


def test_what_nobody_wrote_or_began_costs_no_second_run(tmp_path):
    run = Run(tmp_path, "def f(x):\n    raise NotImplementedError", TEST, "print(6 * 7)")
    (found,) = outcomes.read(run.notebook)
    assert found.tests[0].message == outcomes.NOT_BEGUN
    assert not found.attempted
    assert outcomes.shown(run.notebook.cells[3]) is None


def test_a_hidden_failure_is_the_author_s_sentence_and_a_visible_one_speaks(tmp_path):
    run = Run(tmp_path, STATE + LEAKS["wrong"], TEST)
    (found,) = outcomes.read(run.notebook)
    assert (found.tests[0].message, found.tests[0].failed_hidden) == ("Try a large number.", True)
    assert SECRET in found.tests[0].raw
    (tmp_path / "other").mkdir()
    run = Run(tmp_path / "other", "def f(x):\n    return x", TEST)
    (found,) = outcomes.read(run.notebook)
    assert (found.tests[0].message, found.tests[0].failed_hidden) == ("expected 2, got 1", False)


def test_a_cell_that_was_stopped_is_told_in_the_grader_s_words(tmp_path):
    slow = "def f(x):\n    while True: pass"
    run = Run(tmp_path, slow, TEST, "while True: pass", timeout=1)
    (found,) = outcomes.read(run.notebook)
    assert "too long" in found.tests[0].message or "ran for more than" in found.tests[0].message
    (after,) = outcomes.shown(run.notebook.cells[3])
    assert after["evalue"] == "this cell ran for more than 1 seconds and was stopped"
    assert len(run.told) == 2


# Programs whose pages would differ by a bit of the hidden number, if the first run told anything.
BITS = {
    "exit status in a call": ("""def f(x):
    import os
    if x > 1: os._exit(3 + x % 2)
    return 2 * x""",),
    "exit status in a later cell": ("""def f(x):
    if x > 1: open('kept', 'w').write(str(x % 2))
    return 2 * x if x == 1 else 0""",
        "import os\nif os.path.exists('kept'): os._exit(3 + int(open('kept').read()))"),
    "printed or not": ("""def f(x):
    global bit
    bit = x % 2
    return 2 * x if x == 1 else 0""",
        "if bit: print('once')", "print('always')"),
    "printed or not, with full marks": ("""def f(x):
    global bit
    bit = x % 2
    return 2 * x""",
        "if bit: print('once')"),
    "quiet lines that print or not": ("""def f(x):
    global bit
    bit = x % 2
    return 2 * x""",
        "y = print('once') if bit else 0"),
    "cells that died": ("""ran = []
def f(x):
    if x > 1: open('kept', 'w').write(str(x % 2))
    return 2 * x if x == 1 else 0""",
        "import os\nran.append(1)\n"
        "if os.path.exists('kept') and open('kept').read() == '1': os._exit(1)",
        "print(ran)"),
    "not begun": ("""def f(x):
    if x > 1 and x % 2: raise NotImplementedError
    return 2 * x if x == 1 else 0""",),
    "stopped or wrong": ("""def f(x):
    while x > 1 and x % 2: pass
    return 2 * x if x == 1 else 0""",),
    "on stderr or wrong": ("""import sys
def f(x):
    if x > 1 and x % 2: print('x', file=sys.stderr)
    return 2 * x if x == 1 else 0""",),
    "a long output that differs": ("""def f(x):
    global bit
    bit = x % 2
    return 2 * x if x == 1 else 0""",
        "print('line\\n' * (2000 if bit else 2001))"),
    "an output of before that is updated": ("""from IPython.display import display, update_display
display('before', display_id='x')
def f(x):
    if x > 1: update_display(str(x % 2), display_id='x')
    return 2 * x if x == 1 else 0""",),
    "an output of before that is updated later": ("""from IPython.display import display
display('before', display_id='x')
def f(x):
    global bit
    bit = x % 2
    return 2 * x if x == 1 else 0""",
        "display(str(bit), display_id='x')"),
    "many stops": ("""def f(x):
    if x > 1: open('kept', 'w').write(str(x % 2))
    return 2 * x if x == 1 else 0""",
        *["import os\nif os.path.exists('kept') and open('kept').read() == '1': os._exit(1)"] * 7),
}  # fmt: skip


@pytest.mark.parametrize("cells", BITS.values(), ids=BITS)
def test_a_page_is_the_same_whatever_the_hidden_number_is(tmp_path, cells):
    pages = []
    for secret in (SECRET, str(int(SECRET) + 1)):
        folder = tmp_path / secret
        folder.mkdir()
        test = TEST.replace(SECRET, secret)
        answer, *after = cells
        run = Run(folder, "bit = 0\n" + answer, test, *after, added=True, timeout=2)
        graded = Graded("ada", "sums", "n", 0, 1, remarks=tuple(run.told))
        pages.append(View(run.notebook, graded).page())
    assert pages[0] == pages[1]


def test_what_a_student_added_and_nobody_reached_is_left_out(tmp_path):
    slow = "import time\ntime.sleep(0.5)\nprint('slow')"
    after = [slow, slow, slow, "x = 1"]
    run = Run(tmp_path, "def f(x):\n    return 0", TEST, *after, added=True, seconds_for_pages=0.9)
    kept = [cell.metadata[outcomes.SHOWN]["shown"] for cell in run.notebook.cells[2:]]
    assert kept[0][0]["evalue"] and kept[1][0]["text"] == "slow\n"
    assert kept[3:] == [False, []]
    page = View(run.notebook, Graded("ada", "sums", "n", 0, 1)).page()
    assert page.count("What this cell shows is left out here") >= 1


@pytest.mark.parametrize(("source", "shows"), [
    ("def f(x):\n    print(x)\n    return x", False), ("x = 1\ny, z = x, x", False),
    ("import numpy as np\n# print\n", False), ("@cache\ndef f(x): return x", False),
    ("print(1)", True), ("x", True), ("x = 1; print(x)", True), ("%matplotlib inline", True),
    ("for i in range(3):\n    print(i)", True), ("x == 1", True), ("a.b: int = 3", False),
])  # fmt: skip
def test_a_cell_that_seems_to_show_something_is_told_by_its_lines(source, shows):
    assert talks(source) is shows


def test_what_a_student_writes_into_the_metadata_is_not_believed(tmp_path):
    run = Run(tmp_path, "1", "pass", "2")
    cell = run.notebook.cells[3]
    assert outcomes.SHOWN not in cell.metadata
    assert run.passed
