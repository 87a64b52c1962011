"""Answers that are nearer to each other than the class is: fingerprints of code, by winnowing.

Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003. What an answer shares with the release, with
the instructor's solution or with a good part of the class says nothing and is left out.
"""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from copydetect.utils import winnow
from numpy.typing import NDArray

from proctor.report.tokens import Tokens, tokenize

_GRAM = 12  # tokens that a fingerprint covers
_WINDOW = 4  # of so many fingerprints in a row one is kept, so 15 equal tokens are always noticed
SHORT = 40  # answers with fewer tokens of their own are never paired
_LEAST, _SHARE = 30, 0.6  # tokens, and share of the shorter answer, that make two answers similar
_ENOUGH = 60  # tokens in all exercises that make a pair
_TIMES = 2  # how much nearer than a student's nearest neighbour usually is
_MOST_PAIRS = 50

Hashes = NDArray[np.uint64]


@dataclass(frozen=True)
class Prints:
    """The fingerprints of an answer: hashes and the tokens where they begin, both shape (m,)."""

    hashes: Hashes
    at: NDArray[np.int64]


@dataclass(frozen=True)
class Passage:
    """Two answers to one exercise: which characters they share.

    `share` is the share of the shorter answer's own tokens, those of nobody else; `left` and
    `right` are (begin, end) in the sources.
    """

    exercise: str
    tokens: int
    share: float
    left: tuple[tuple[int, int], ...]
    right: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Pair:
    """Two students, and the answers in which they are nearer than their class."""

    left: str
    right: str
    tokens: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Similar:
    """The pairs of a class, nearest first.

    `usual` is how many tokens a student shares with the nearest other one (the median), and
    `compared` how many answers were long enough to be compared.
    """

    pairs: tuple[Pair, ...]
    usual: float
    compared: int
    answers: int


def prints(tokens: Tokens) -> Prints:
    """The fingerprints of some tokens: the same for code with other names of variables."""
    hashes = grams(tokens)
    if hashes.size <= _WINDOW:
        return Prints(hashes, np.arange(hashes.size))
    kept, at = winnow(hashes, _WINDOW, remove_duplicates=False)
    return Prints(kept, at)


def grams(tokens: Tokens) -> Hashes:
    """A hash of each run of tokens, shape (m,), the same in every process."""
    if tokens.codes.size < _GRAM:
        return np.array([], np.uint64)
    codes = np.lib.stride_tricks.sliding_window_view(tokens.codes, _GRAM)
    back = np.lib.stride_tricks.sliding_window_view(tokens.back, _GRAM)
    # A variable that was last seen before the run begins is a new one in it.
    back = np.where(back > np.arange(_GRAM), 0, back).astype(np.uint64)
    mixed = _mix(codes + back * np.uint64(0x9E3779B97F4A7C15))
    powers = np.uint64(0x100000001B3) ** np.arange(_GRAM, dtype=np.uint64)
    return _mix((mixed * powers).sum(axis=1, dtype=np.uint64))


def _mix(values: Hashes) -> Hashes:
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


class Comparison:
    """Compares the answers of a class, one exercise after the other.

    It keeps fingerprints, not code: `source` is asked again for the answers of pairs.
    """

    def __init__(self, source: Callable[[str, str], str], language: str = "python") -> None:
        self._source, self._language = source, language
        self._shared: dict[tuple[str, str], dict[str, tuple[int, float]]] = defaultdict(dict)
        self._nearest: dict[str, dict[str, int]] = defaultdict(dict)
        self._known: dict[str, Hashes] = {}
        self._common: dict[str, Hashes] = {}
        self._compared = self._answers = 0

    def add(self, exercise: str, answers: Mapping[str, str], known: Hashes) -> None:
        """Compare the answers of students to an exercise.

        Args:
            exercise: its name, unlike that of any other.
            answers: the code of those who attempted it, by student.
            known: hashes of code that everybody has or may have (`hashes_of`).
        """
        if len(answers) < 2:
            return
        self._known[exercise] = known
        students = sorted(answers)
        found = [
            _without(_prints_of(answers[student], self._language), known) for student in students
        ]
        self._answers += len(students)
        hashes = np.concatenate([np.unique(own.hashes) for own in found])
        owner = np.repeat(np.arange(len(found)), [np.unique(own.hashes).size for own in found])
        values, inverse, counts = np.unique(hashes, return_inverse=True, return_counts=True)
        most = common_from(len(students))
        self._common[exercise] = values[counts > most]
        sizes = [_covered(_without(own, self._common[exercise]).at) for own in found]
        long = np.array([_covered(own.at) >= SHORT for own in found])
        self._compared += int(long.sum())
        for pair in _meetings(owner, inverse, counts, most, long):
            self._compare(exercise, students, found, sizes, pair)

    def _compare(
        self,
        exercise: str,
        students: list[str],
        found: list[Prints],
        sizes: list[int],
        pair: tuple[int, int],
    ) -> None:
        left, right = (found[i] for i in pair)
        shared = np.intersect1d(left.hashes, right.hashes)
        shared = shared[~_among(shared, self._common[exercise])]
        tokens = min(_covered(own.at[_among(own.hashes, shared)]) for own in (left, right))
        names = (students[pair[0]], students[pair[1]])
        for one in names:
            self._nearest[one][exercise] = max(self._nearest[one].get(exercise, 0), tokens)
        share = tokens / max(1, min(sizes[i] for i in pair))
        if tokens >= _LEAST and share >= _SHARE:
            self._shared[names][exercise] = (tokens, min(1.0, share))

    def result(self, students: int) -> Similar:
        """The pairs of all exercises added, of a class of so many students."""
        nearest = [sum(own.values()) for own in self._nearest.values()]
        nearest += [0] * (students - len(nearest))
        usual = float(np.median(nearest)) if nearest else 0.0
        totals = {pair: sum(t for t, _ in own.values()) for pair, own in self._shared.items()}
        least = max(_ENOUGH, _TIMES * usual)
        chosen = sorted((-tokens, pair) for pair, tokens in totals.items() if tokens >= least)
        pairs = []
        for tokens, (left, right) in chosen[:_MOST_PAIRS]:
            own = self._shared[left, right].items()
            passages = [self._passage(name, left, right, *of) for name, of in sorted(own)]
            pairs.append(Pair(left, right, -tokens, tuple(passages)))
        return Similar(tuple(pairs), usual, self._compared, self._answers)

    def _passage(self, exercise: str, left: str, right: str, tokens: int, share: float) -> Passage:
        both = [tokenize(self._source(s, exercise), self._language) for s in (left, right)]
        hashes = left_hashes, right_hashes = grams(both[0]), grams(both[1])
        gone = np.concatenate([self._known[exercise], self._common[exercise]])
        shared = np.setdiff1d(np.intersect1d(left_hashes, right_hashes), gone)
        spans = [
            _spans(one, np.flatnonzero(np.isin(own, shared)))
            for one, own in zip(both, hashes, strict=True)
        ]
        return Passage(exercise, tokens, share, spans[0], spans[1])


def hashes_of(texts: Iterable[str], language: str = "python") -> Hashes:
    """The hashes of all runs of tokens in some texts, sorted: what is no sign of anything."""
    found = [grams(tokenize(text, language)) for text in texts]
    return np.unique(np.concatenate([np.array([], np.uint64), *found]))


@functools.lru_cache(maxsize=4096)
def _prints_of(text: str, language: str) -> Prints:
    return prints(tokenize(text, language))


def _among(values: Hashes, known: Hashes) -> NDArray[np.bool_]:
    """Whether each value is one of `known`, which is sorted and may be large."""
    if not known.size:
        return np.zeros(values.size, bool)
    at = np.minimum(np.searchsorted(known, values), known.size - 1)
    found: NDArray[np.bool_] = known[at] == values
    return found


def _without(own: Prints, hashes: Hashes) -> Prints:
    keep = ~_among(own.hashes, hashes)
    return Prints(own.hashes[keep], own.at[keep])


def common_from(students: int) -> int:
    """What more students than so many have in common is the class's way of writing it."""
    return int(np.clip(0.05 * students, 3, 20))


def _covered(at: NDArray[np.int64]) -> int:
    """How many tokens the fingerprints that begin there cover."""
    at = np.unique(at)
    return int(np.minimum(np.diff(at, append=at[-1:] + _GRAM), _GRAM).sum())


def _meetings(
    owner: NDArray[np.intp],
    value: NDArray[np.intp],
    counts: NDArray[np.intp],
    most: int,
    long: NDArray[np.bool_],
) -> Iterable[tuple[int, int]]:
    """The pairs of students, by number, that share a fingerprint which few have."""
    rare = (counts[value] > 1) & (counts[value] <= most) & long[owner]
    order = np.argsort(value[rare], kind="stable")
    owners, values = owner[rare][order], value[rare][order]
    pairs: set[tuple[int, int]] = set()
    for some in np.split(owners, np.flatnonzero(np.diff(values)) + 1):
        pairs.update(itertools.combinations(sorted(some.tolist()), 2))
    return sorted(pairs)


def _spans(tokens: Tokens, at: NDArray[np.intp]) -> tuple[tuple[int, int], ...]:
    """The characters that the runs of tokens beginning at `at` cover, as (begin, end)."""
    covered = np.zeros(tokens.codes.size, bool)
    for start in at:
        covered[start : start + _GRAM] = True
    edges = np.flatnonzero(np.diff(np.r_[False, covered, False].astype(np.int8)))
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((int(tokens.spans[a][0]), int(tokens.spans[b - 1][1])) for a, b in pairs)
