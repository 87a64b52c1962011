"""Messages arrive as they were sent, or not at all."""

import os
import socket

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proctor.protocol import blocks, messages, wire
from proctor.sandbox.usage import Limits
from proctor.seats.exchange import Exchange
from proctor.seats.global_state import Ambient
from proctor.warm import requests

PLACE = messages.Place("/f", "/f/work", True, Limits(), 1, ["/data"], [], [], {"A": "\udcff"})
STATE = {"objs": [["list", [1]]], "changes": {0: ["list", []]}, "blocks": {2: [None, b"x"]}}
SENT = [
    messages.Request(op="call", handle=2, args=[1], kwargs={"a": "\udc80"}, **STATE),
    messages.Request(op="names", pushes=[["a", 1], ["b"]], err={"over": "raise"}),
    messages.Value(value=["@", 0], stale=["a"], steps=[("f", "g", "line", 3)], **STATE),
    messages.Raised(kind=["class", "builtins", "ValueError"], text="no", frames=[
        ("/notebook/cell-1.py", "f", 1, ["a"], 2)]),
    messages.Callback(op="special", to=3, name="__len__"),
    messages.Returned(value=3.5, ambient={"random": [3, [1, 2], None]}),
    messages.Failed(name="KeyError", text="'a'"),
    messages.Show("stream", {"name": "stdout", "text": "\udc80"}),
    messages.Run("print('\udc80')", 3, True),
    messages.Offer([(["a", "b"], "a, b = 1, 2")]),
    messages.Test("%time f()", "get_ipython()", 4, {3: "def f(): pass"}),
    messages.Course(["f"], ["a"], [(["np"], "import numpy as np")]),
    messages.Attach(),
    messages.Ready({"name": "python"}),
    messages.Publish("stream", {"name": "stdout", "text": "a"}, {}),
    messages.Done({"status": "ok"}),
]  # fmt: skip
ALL = {**messages.FROM_STUDENT, **messages.FROM_REFEREE}
ALL |= {**messages.TO_STUDENT, **messages.TO_REFEREE, **messages.TO_GRADER}


@pytest.mark.parametrize("message", SENT, ids=lambda message: type(message).__name__)
def test_a_message_arrives_as_it_was_sent(message):
    found = wire.unpack(wire.pack(messages.plain(message)))
    assert messages.read(found, ALL) == message


@pytest.mark.parametrize(
    "message",
    [messages.NewSeat("referee", PLACE), messages.NewKernel(["-f", "x"], "/\udc80", {"A": "b"})],
    ids=lambda message: type(message).__name__,
)
def test_a_request_to_the_warm_process_arrives_as_it_was_sent(message):
    here, there = socket.socketpair(type=requests.KIND)
    reads, writes = os.pipe()
    with here, there:
        requests.send_request(here, message, [writes])
        os.close(writes)
        found, fds = requests.receive_request(there)
        assert found == message
        os.write(fds[0], b"x")
        os.close(fds[0])
    assert os.read(reads, 2) == b"x"
    os.close(reads)


def test_who_asks_the_warm_process_for_nonsense_hears_that(monkeypatch):
    here, there = socket.socketpair(type=requests.KIND)
    reads, writes = os.pipe()
    with here, there:
        requests.send_request(here, messages.Failed(), [writes])
        os.close(writes)
        with pytest.raises(ValueError, match="no sense"):
            requests.receive_request(there)
    assert os.read(reads, 1) == b""
    os.close(reads)


def _changed(message):
    """This message with each of its fields, one after the other, of another type."""
    fields = wire.unpack(wire.pack(messages.plain(message)))
    anything = {"args" if isinstance(message, messages.Raised) else "value"}
    if isinstance(message, messages.Raised):
        anything.add("kind")
    if isinstance(message, messages.Publish):  # looked at when it is recorded
        anything |= {"content", "metadata"}
    for number, name in enumerate(message.__struct_fields__, 1):
        if name not in anything:
            yield [*fields[:number], 2.5, *fields[number + 1 :]]


@pytest.mark.parametrize("message", SENT, ids=lambda message: type(message).__name__)
def test_a_message_with_a_field_of_another_type_does_not_arrive(message):
    for changed in _changed(message):
        with pytest.raises(ValueError, match="no sense"):
            messages.read(changed, ALL)
    with pytest.raises(ValueError, match="no sense"):
        messages.read(list(messages.plain(message)), {})


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
TAGS = st.sampled_from([*ALL])
DATA = st.recursive(
    LEAVES | TAGS, lambda x: st.lists(x) | st.dictionaries(LEAVES, x), max_leaves=30
)


@settings(max_examples=300, deadline=None)
@given(st.lists(DATA) | DATA | st.tuples(TAGS, DATA).map(list))
def test_whatever_arrives_is_a_message_or_a_value_error(data):
    try:
        found = messages.read(data, ALL)
    except ValueError:
        return
    assert type(found) in ALL.values()


def test_what_both_processes_hold_is_alike_after_each_message():
    def end(first):
        values = wire.Wire(blocks.Blocks(wire.numbers(first)), lambda value: [], lambda spec: None)
        return values, Exchange(values, Ambient())

    def send(exchange, table, known=0):
        message = messages.Returned()
        exchange.pack_state(message, table, known)
        return messages.read(wire.unpack(wire.pack(messages.plain(message))), ALL)

    (here, packs), (there, applies) = end(0), end(1)
    ours, theirs = wire.Table(), wire.Table()
    array, items = np.arange(4.0), [1]
    spec = here.encode([array, items], ours)
    applies.apply_state(send(packs, ours), theirs)
    outer = there.decode(spec, theirs)
    known = len(theirs.objects)
    outer[0][1] = 7.0
    outer[1].append({"new": 2})
    answer = send(applies, theirs, known)
    packs.apply_state(answer, ours)
    assert array.tolist() == [0.0, 7.0, 2.0, 3.0]
    assert items == [1, {"new": 2}]
    outer[1].clear()
    packs.apply_state(send(applies, theirs, known), ours, changes=False)
    assert items == [1, {"new": 2}]
    assert not any(send(packs, ours, len(ours.objects)).blocks)
