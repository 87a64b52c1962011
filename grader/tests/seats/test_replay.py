"""No traceback and no trace of a test shows a frame of the grader's own."""

import linecache
import sys
import traceback

import pytest

from proctor.protocol import blocks, wire
from proctor.seats import namespace, referee, replay, stand_ins


@pytest.fixture
def names():
    class Nobody:
        def list_names(self):
            return {"there"}

        def get(self, name):
            raise ZeroDivisionError("of the student")

    names = namespace.Names(Nobody())
    names.begin()
    return names


def _error(names):
    try:
        names["there"]
    except ZeroDivisionError as error:
        return error


def test_the_code_of_the_grader_says_where_it_is(names):
    for owner in (referee.Referee._ask, stand_ins.RemoteObject.__eq__, namespace.Names.__missing__):
        assert owner.__code__.co_filename == sys.modules[owner.__module__].__file__


def test_a_traceback_is_told_without_the_frames_between(names):
    error = _error(names)
    files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    assert namespace.__file__ in files
    left = traceback.extract_tb(replay.without_own_frames(error.__traceback__))
    assert {frame.filename for frame in left} == {__file__}
    assert len(left) == len([file for file in files if file == __file__])


def test_the_causes_of_an_error_are_told_without_them_too(names):
    try:
        try:
            names["there"]
        except ZeroDivisionError as error:
            raise ValueError from error
    except ValueError as error:
        error.__cause__.__context__ = error  # a circle ends, too
        replay.clean_causes(error)
        left = traceback.extract_tb(error.__cause__.__traceback__)
    assert left and {frame.filename for frame in left} == {__file__}


def test_what_is_printed_of_the_grader_has_no_lines(names, monkeypatch):
    monkeypatch.setattr(linecache, "cache", {})
    error = _error(names)
    replay.hide_own_sources()
    linecache.checkcache()
    text = "".join(traceback.format_exception(error))
    assert f'File "{namespace.__file__}"' in text
    assert "self._student.get(name)" not in text
    assert linecache.getline(__file__, 1).startswith('"""No traceback')


def test_a_trace_function_of_a_test_sees_no_frame_of_the_grader():
    seen = set()

    def trace(frame, event, argument):
        seen.add(frame.f_code.co_filename)
        return trace

    usual = wire.Wire(blocks.Blocks(wire.numbers(0)), lambda value: [], lambda spec: None)
    before = sys.gettrace()
    replay.settrace(trace)
    try:
        usual.encode([1, 2], wire.Table())
        traceback.format_list([])
    finally:
        replay.settrace(None)
        sys.settrace(before)
    assert traceback.__file__ in seen
    assert not any(replay.is_own(file) for file in seen)
