"""The test cells' names: their own, and behind them the student's."""

from __future__ import annotations

import types

import pytest

from proctor.protocol import wire
from proctor.seats.namespace import Module, Names


class Notebook:
    """Stands for the student's process: what its notebook has bound, and what was asked for."""

    def __init__(self, **values: object) -> None:
        self.values = values
        self.asked: list[str] = []

    def list_names(self) -> set[str]:
        return set(self.values)

    def get(self, name: str) -> object:
        self.asked.append(name)
        return self.values[name]


def names_of(**values: object) -> tuple[Names, Notebook]:
    """The names as a test cell has them when it begins."""
    notebook = Notebook(**values)
    names = Names(notebook)
    names.begin()
    return names, notebook


def test_a_students_name_is_found_and_a_tests_own_comes_first():
    names, _ = names_of(x=1, y=2)
    names["y"] = 3
    assert eval("x, y", names) == (1, 3)
    assert "x" in names
    assert "z" not in names
    assert names.get("z", 4) == 4
    with pytest.raises(NameError):
        eval("z", names)


def test_a_value_is_asked_for_once_until_the_students_code_has_run():
    names, notebook = names_of(x=[1])
    assert names["x"] is names["x"]
    assert notebook.asked == ["x"]
    names.changed([], called=False)
    assert names["x"] == [1]
    names.changed([], called=True)
    assert names["x"] == [1]
    assert notebook.asked == ["x", "x"]


def test_a_name_of_pythons_is_pythons_unless_the_assignment_is_about_it():
    names, _ = names_of(sum="the student's", max="the student's")
    names.shared.add("max")
    assert eval("sum([1, 2])", names) == 3
    assert names["max"] == "the student's"


def test_data_that_a_test_rebinds_are_seen_by_the_student_if_they_are_the_assignments():
    names, _ = names_of(rows=1, own=2)
    names.data.add("rows")
    names["rows"] = 5
    names["own"] = 6
    names["new"] = 7
    assert names.pushes == [["rows", 5]]


def test_a_function_is_replaced_there_only_if_the_assignment_is_about_it():
    names, _ = names_of(helper=1, solve=2)
    names.shared.add("solve")
    names.data.add("helper")
    names["helper"] = names["solve"] = len
    assert names.pushes == [["solve", len]]


def test_a_deleted_name_is_gone_there_too_and_comes_back_when_it_is_bound():
    names, _ = names_of(f=1)
    names.data.add("f")
    del names["f"]
    assert names.pushes == [["f"]]
    assert "f" not in names
    with pytest.raises(KeyError):
        del names["f"]
    names.begin()
    assert "f" not in names
    names["f"] = 2
    assert names.pushes == [["f"], ["f", 2]]


def test_a_students_module_is_the_one_of_this_process():
    names, _ = names_of(math=Module("math"), path=Module("os.path"))
    assert names["math"].sqrt(4) == 2
    assert names["path"].__name__ in ("posixpath", "ntpath")


@pytest.mark.parametrize(
    ("name", "module"), [("np", "math"), ("math", "random"), ("gone", "no.such.gone")]
)
def test_a_module_under_a_name_that_means_another_does_not_cross(name, module):
    names, _ = names_of(**{name: Module(module)})
    with pytest.raises(wire.CannotCross):
        names[name]


def test_a_reader_of_the_students_code_sees_what_a_name_means():
    names, _ = names_of(m=Module("math"), x=3)
    read = names.as_read()
    assert read["x"] == 3
    assert isinstance(read["m"], types.ModuleType)
    assert read["m"].__name__ == "math"
    assert "m" in read
