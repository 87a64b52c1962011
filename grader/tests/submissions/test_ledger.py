"""What is up to date is known after a crash, too, and known by what it was made from."""

from __future__ import annotations

import types

import pytest

from proctor.submissions.ledger import Inputs, Record, digest


@pytest.fixture
def course(tmp_path):
    return types.SimpleNamespace(root=tmp_path)


def lines(course) -> list[str]:
    return (course.root / ".proctor" / "step.jsonl").read_text("utf-8").splitlines()


def test_a_record_is_there_for_the_next_run(course):
    full = Record("2", ("was stopped",), "no kernel", notes=("for the teacher",))
    Inputs(course, "step").record_all({"ada/one": Record("1"), "bo/one": full})
    again = Inputs(course, "step")
    assert again.get("bo/one") == full
    assert again.get("cy/one") is None
    assert again.current("ada/one", "1")
    assert not again.current("ada/one", "2")


def test_the_last_line_of_a_name_counts_and_the_others_go(course):
    inputs = Inputs(course, "step")
    inputs.record("ada", "1")
    inputs.record("ada", "2")
    assert len(lines(course)) == 2
    assert Inputs(course, "step").current("ada", "2")
    assert len(lines(course)) == 1


@pytest.mark.parametrize(
    "torn", ['["bo", {"dig', '["bo"]\n', "[]\n", "7\n", '["bo", {}]\n', "\xff"]
)
def test_the_end_of_a_run_that_was_killed_costs_that_line_only(course, torn):
    Inputs(course, "step").record("ada", "1")
    path = course.root / ".proctor" / "step.jsonl"
    path.write_bytes(path.read_bytes() + torn.encode("latin-1"))
    again = Inputs(course, "step")
    assert again.current("ada", "1")
    assert again.get("bo") is None
    again.record("cy", "3")
    assert len(lines(course)) == 2
    assert Inputs(course, "step").current("cy", "3")


def test_each_step_keeps_its_own(course):
    Inputs(course, "step").record("ada", "1")
    assert Inputs(course, "other").get("ada") is None


def test_nothing_to_remember_makes_no_folder(course):
    Inputs(course, "step").record_all({})
    assert not (course.root / ".proctor").exists()


def test_a_digest_is_of_names_and_contents(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").write_text("1")
    before = digest(tmp_path / "a")
    assert digest(tmp_path / "a") == before
    (tmp_path / "a" / ".ipynb_checkpoints").mkdir()
    (tmp_path / "a" / ".ipynb_checkpoints" / "x.txt").write_text("1")
    assert digest(tmp_path / "a") == before
    (tmp_path / "a" / "x.txt").write_text("2")
    changed = digest(tmp_path / "a")
    (tmp_path / "a" / "x.txt").rename(tmp_path / "a" / "y.txt")
    renamed = digest(tmp_path / "a")
    assert len({before, changed, renamed}) == 3
