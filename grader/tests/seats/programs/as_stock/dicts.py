# mappings and views
# %% student
import collections, re
def counted(text):
    found = collections.defaultdict(int)
    for word in text.split():
        found[word] += 1
    return found
def grouped():
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    found["a"]["b"].append(1)
    return found
def names(d): return d.keys()
def numbers(d): return d.values()
def pairs(d): return d.items()
def ordered(): return collections.OrderedDict(b=1, a=2).keys()
def last(n): return collections.deque(range(9), maxlen=n)
def add_missing(d): d["new"].append(5)
class Tally(collections.Counter):
    pass
class Table(collections.defaultdict):
    pass
def tally(): return Tally("aab")
def table():
    found = Table(list)
    found[1].append(2)
    return found
# %% test
assert counted("a b a")["a"] == 2
assert counted("a b a")["zzz"] == 0
assert counted("a")["zzz"] == 1
assert "zzz" not in counted("a") and counted("a b") == {"a": 1, "b": 1}
assert counted("a").get("b") is None and isinstance(counted(""), dict)
assert counted("").default_factory is int
assert grouped()["a"]["b"] == [1] and grouped()["x"]["y"] == []
assert grouped() == {"a": {"b": [1]}}
assert "b" in names({"a": 1, "b": 2}) and "c" not in names({})
assert names({"a": 1}) == {"a"}
assert names({"a": 1}) == ["a"]
assert names({"a": 1}) & {"a", "b"} == {"a"} and len(names({})) == 0
assert sorted(names({"b": 1, "a": 2})) == ["a", "b"]
assert names({}) or True
assert not names({})
assert 3 in numbers({"a": 3}) and list(numbers({"a": 3})) == [3] and sum(numbers({1: 2})) == 2
assert numbers({"a": 3}) == [3]
assert ("a", 1) in pairs({"a": 1}) and pairs({"a": 1}) == {("a", 1)}
assert dict(pairs({"a": [1]})) == {"a": [1]}
assert list(ordered()) == ["b", "a"] and ordered() == {"a", "b"}
assert list(last(3)) == [6, 7, 8] and last(3).maxlen == 3 and last(None).maxlen is None
mine = last(2); mine.append(1); assert list(mine) == [8, 1]
import collections; d = collections.defaultdict(list); add_missing(d); assert d["new"] == [5]
import collections; d = collections.defaultdict(lambda: []); add_missing(d); assert d["new"] == [5]
assert tally()["zzz"] == 0 and tally().most_common(1) == [("a", 2)] and tally() == {"a": 2, "b": 1}
assert table()[5] == [] and table() == {1: [2]}
