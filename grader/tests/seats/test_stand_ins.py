"""Stand-ins ask the student's process, and believe no comparison with what a test knows."""

from __future__ import annotations

import inspect
import types

import pytest

from proctor.protocol import wire
from proctor.seats import introduced, stand_ins


class Process:
    """Stands for the student's process: what it was asked, and what it answers."""

    names = None

    def __init__(self, **answers: object) -> None:
        self.answers = answers
        self.calls: list[tuple] = []

    def call(self, number: int, name: str | None, args: tuple, kwargs: dict) -> object:
        self.calls.append((number, name, args, kwargs))
        return self.answers[name or "call"]

    def truth(self, number: int) -> bool:
        self.calls.append((number, "truth"))
        return self.answers["truth"]

    def held(self, number: int) -> object:
        self.calls.append((number, "held"))
        return self.answers["held"]

    def attribute(self, number: int, name: str) -> object:
        return self.answers[name]

    def set_attribute(self, number: int, name: str, value: object) -> None:
        self.answers[name] = value

    def delete_attribute(self, number: int, name: str) -> None:
        del self.answers[name]

    def code(self, description: dict) -> types.CodeType | None:
        return None


def function(process: Process, **description: object) -> stand_ins.RemoteFunction:
    return stand_ins.RemoteFunction(process, 7, {"name": "f", **description})


def instance(process: Process, *special: str, named: bool = True) -> stand_ins.RemoteObject:
    kind = introduced.new_class(process, 1, {"name": "C", "special": list(special)}, [])
    kind._proctor_named = named
    return introduced.new_object(process, 2, {}, kind)


def test_a_function_is_called_across_and_looks_like_one():
    process = Process(call=6)
    f = function(process, doc="Doc.", module="student")
    assert f(2, k=3) == 6
    assert process.calls == [(7, None, (2,), {"k": 3})]
    assert isinstance(f, types.FunctionType)
    assert (f.__name__, f.__doc__, f.__module__) == ("f", "Doc.", "student")
    assert repr(f) == "<function f>"
    assert not hasattr(f, "__code__")


def test_a_function_has_the_signature_that_was_told():
    keyword = inspect.Parameter.KEYWORD_ONLY.value
    f = function(Process(), parameters=[["x", 1, None], ["k", keyword, [2]]])
    assert str(inspect.signature(f)) == "(x, *, k=2)"


@pytest.mark.parametrize("parameters", [[["x"]], [["x", 9, None]], [["1", 1, None]]])
def test_a_signature_that_makes_no_sense_is_none(parameters):
    assert not hasattr(function(Process(), parameters=parameters), "__signature__")


def test_attributes_are_asked_set_and_deleted_across():
    process = Process(x=1)
    value = instance(process)
    assert value.x == 1
    value.x = 5
    assert process.answers["x"] == 5
    del value.x
    assert process.answers == {}


def holder(process: Process, held: object, *special: str, named: bool = False) -> object:
    kind = introduced.new_class(process, 1, {"name": "C", "special": list(special)}, [type(held)])
    kind._proctor_named = named
    return introduced.new_object(process, 2, {}, kind, held)


def test_what_is_plain_data_too_acts_as_that_and_its_class_is_told_nothing():
    lies = ("__eq__", "__ne__", "__lt__", "__sub__", "__rsub__", "__add__", "__contains__")
    process = Process(**dict.fromkeys(lies, True))
    for named in (False, True):
        five = holder(process, 5, *lies, named=named)
        assert five == 5 and five != 4 and not five < 4 and five - 3 == 2 and 3 - five == -2
        pair = holder(process, (1, 2), *lies, named=named)
        assert 1 in pair and 3 not in pair and pair + (3,) == (1, 2, 3) and pair != (1, 3)
        assert (hash(five), hash(pair)) == (hash(5), hash((1, 2)))
    assert process.calls == []


def test_a_container_of_a_class_is_compared_by_what_it_holds_and_told_nothing():
    process = Process(held=[1, 2], __eq__=True)
    inherits = {"name": "C", "inherits": ["__eq__", "__ne__", "__contains__"]}
    kind = introduced.new_class(process, 1, inherits, [list])
    value = introduced.new_object(process, 2, {}, kind)
    assert value == [1, 2] and value != [1] and 2 in value and 3 not in value
    assert value != 5
    assert set(process.calls) == {(2, "held")}
    process.answers["held"] = value
    with pytest.raises(wire.CannotCross, match="cannot be compared"):
        assert value == [1, 2]


def test_two_of_a_class_without_a_name_are_compared_as_the_data_that_they_are():
    process = Process(__eq__=True, __sub__=0)
    one, two = (holder(process, x, "__eq__", "__sub__") for x in (1, 2))
    assert one != two
    assert two - one == 1
    assert process.calls == []


def test_what_a_class_has_besides_plain_data_is_asked_across():
    process = Process(unit="m", __str__="5 m", truth=False, __add__="sum")
    value = holder(process, 5, "__str__", "__bool__", "__add__", named=True)
    assert (value.unit, str(value), f"{value}", bool(value)) == ("m", "5 m", "5 m", False)
    assert value + value == "sum"
    assert isinstance(value, int) and [*range(6)][value] == 5
    assert not hasattr(value, "__array__")


@pytest.mark.parametrize("held", [None, "5", True])
def test_an_object_of_a_class_of_numbers_holds_a_number(held):
    kind = introduced.new_class(Process(), 1, {"name": "C"}, [int])
    with pytest.raises(ValueError):
        introduced.new_object(Process(), 2, {}, kind, held)


def test_an_object_is_never_compared_with_data_of_the_test():
    process = Process(__eq__=True)
    value = instance(process)
    for known in (42, [1], "text"):
        with pytest.raises(wire.CannotCross, match="cannot be compared"):
            assert value == known
    assert value != None  # noqa: E711
    assert value == value
    assert process.calls == []
    assert value == instance(process)
    assert process.calls[0][:2] == (2, "__eq__")


def test_objects_of_a_class_without_a_name_are_not_compared_either():
    process = Process(__eq__=True)
    value, other = instance(process, named=False), instance(process, named=False)
    with pytest.raises(wire.CannotCross, match="cannot be compared"):
        assert value == other


@pytest.mark.parametrize("answer", [True, False])
def test_whether_an_object_counts_as_true_is_asked_and_nothing_is_told(answer):
    process = Process(truth=answer)
    assert bool(instance(process, named=False)) is answer
    assert process.calls == [(2, "truth")]


def test_special_methods_are_those_of_the_class_and_of_the_list():
    process = Process(__len__=3, __getitem__=4)
    value = instance(process, "__len__", "__getitem__", "__reduce_ex__", "__del__")
    assert len(value) == 3
    assert value[0] == 4
    assert "__del__" not in dir(type(value))
    with pytest.raises(TypeError):
        iter(instance(process))


def test_a_number_for_a_sum_counts_only_from_what_the_test_has_made():
    process = Process(__add__=42, call=None)
    value = instance(process, "__add__")
    with pytest.raises(wire.CannotCross, match="cannot be calculated with"):
        assert value + 2
    process.answers["call"] = value
    made = type(value)()
    assert made + 2 == 42


def test_an_object_is_no_array():
    value = instance(Process())
    with pytest.raises(wire.CannotCross, match="used as an array"):
        value.__array__()
    assert not hasattr(value, "__array_interface__")


def test_an_error_class_of_the_students_is_caught_as_what_it_is():
    kind = introduced.new_class(Process(), 1, {"name": "Mine"}, [ValueError])
    with pytest.raises(ValueError, match="no"):
        raise kind("no")
    assert kind.__name__ == "Mine"
