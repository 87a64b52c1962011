"""Similar work: renamed copies are found; short, common and given code is not."""

from __future__ import annotations

import random

from proctor.report.similarity import Comparison, grams, hashes_of
from proctor.report.tokens import tokenize

LOOP = """def walk(n, rng):
    # a walk
    position = 0
    positions = [position]
    for _ in range(n):
        step = 2 * rng.integers(0, 2) - 1
        position = position + step
        if position > 100:
            position = 100
        positions.append(position)
    return np.array(positions, dtype=np.int64)
"""
RENAMED = (
    LOOP.replace("position", "here")
    .replace("step", "move")
    .replace("    # a walk\n", "    '''My own work.'''\n\n")
    .replace("2 * rng", "2*rng")
)
NAMES = ("total", "mean", "value", "array", "row", "count", "shape", "index")
CALLS = ("np.sum", "np.mean", "np.prod", "np.sort", "np.diff", "np.cumsum", "np.abs", "np.sqrt")


def program(seed: int, lines: int = 12) -> str:
    """Code that nobody else writes."""
    chance = random.Random(seed)
    body = [
        f"    {chance.choice(NAMES)} = {chance.choice(CALLS)}({chance.choice(NAMES)}, "
        f"axis={chance.randrange(9)}) {chance.choice('+-*/')} {chance.randrange(99)}"
        for _ in range(lines)
    ]
    return "\n".join(["def walk(n, rng):", *body, "    return total"])


def compare(answers: dict[str, str], known: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    comparison = Comparison(lambda student, exercise: answers[student])
    comparison.add("walk", answers, hashes_of(known))
    return [(pair.left, pair.right) for pair in comparison.result(len(answers)).pairs]


def others(count: int = 20) -> dict[str, str]:
    return {f"s{i}": program(i) for i in range(count)}


def test_names_comments_and_formatting_make_no_difference():
    assert (grams(tokenize(LOOP)) == grams(tokenize(RENAMED))).all()
    assert (grams(tokenize(LOOP)) != grams(tokenize(LOOP.replace("append", "insert")))).any()
    swapped = LOOP.replace("position + step", "step + position")
    assert (grams(tokenize(LOOP)) != grams(tokenize(swapped))).any()


def test_a_renamed_copy_is_found_and_nobody_else():
    assert compare({**others(), "ada": LOOP, "bo": RENAMED}) == [("ada", "bo")]


def test_a_copy_with_lines_put_between_is_found_with_its_passages():
    copy = RENAMED.replace("    for _", "    print('go')\n    for _")
    answers = {**others(), "ada": LOOP, "bo": copy}
    comparison = Comparison(lambda student, exercise: answers[student])
    comparison.add("walk", answers, hashes_of([]))
    (pair,) = comparison.result(len(answers)).pairs
    (passage,) = pair.passages
    assert passage.share > 0.6
    marked = "".join(copy[a:b] for a, b in passage.right)
    assert "here + move" in marked and "go" not in marked


def test_what_everybody_was_given_counts_for_nobody():
    assert compare({**others(), "ada": LOOP, "bo": RENAMED}, known=(LOOP,)) == []


def test_what_a_good_part_of_the_class_writes_is_no_copy():
    assert compare({**others(), **{f"c{i}": LOOP for i in range(6)}}) == []


def test_identical_one_liners_are_no_copies():
    line = "def walk(n, rng):\n    return np.cumsum(rng.choice([-1, 1], n), dtype=np.int64)"
    assert compare({**others(), "ada": line, "bo": line}) == []


def test_any_text_has_tokens():
    for text in ("", "def f(:", "'''", "%magic\n!ls", "\x00\ud800", "é = λ", "(" * 50_000):
        grams(tokenize(text))
