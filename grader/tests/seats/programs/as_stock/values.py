# plain values of a class of the student's
# %% student
import collections, enum, time
from typing import NamedTuple
class Vec(NamedTuple):
    x: float
    y: float = 4
    def length(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, other): return Vec(self.x + other.x, self.y + other.y)
    def scaled(self, k): return self._replace(x=k * self.x, y=k * self.y)
Pair = collections.namedtuple("Pair", "a b")
class Card(collections.namedtuple("C", "rank suit")):
    @property
    def name(self): return f"{self.rank} of {self.suit}"
class Title(str):
    def __str__(self): return self.upper()
class Named(str):
    def shout(self): return self + "!"
class Mod(int):
    @property
    def n(self): return self % 7
    def __add__(self, other): return Mod(int(self) + int(other))
    def __repr__(self): return f"Mod({self.n})"
class Temp(float):
    @property
    def fahrenheit(self): return self * 9 / 5 + 32
    def __format__(self, spec): return float.__format__(self, spec) + " C"
class Group(frozenset):
    def biggest(self): return max(self)
class Light(enum.IntEnum):
    RED = 1
    GREEN = 2
class Perm(enum.IntFlag):
    R = 4
    W = 2
class Off(int):
    def __bool__(self): return False
class Tagged(str): pass
def mean(xs):
    class S(NamedTuple):
        xs: list
        @property
        def low(self): return min(self.xs)
    return S(xs)
def title(s): return Title(s)
def named(s): return Named(s)
def mod(n): return Mod(n)
def temp(x): return Temp(x)
def group(): return Group([1, 5])
def light(n): return Light(n)
def card(): return Card(3, "hearts")
def pair(): return Pair(1, 2)
def off(): return Off(3)
def tagged():
    made = Tagged("a")
    made.unit = "m"
    return made
def length_of(v): return v.length() if hasattr(v, "length") else None
def table(): return {Named("k"): [Vec(1, 2), Vec(3, 4)]}
def when(): return time.gmtime(0)
# %% test
v = Vec(3, 4); assert v.length() == 5 and (v.x, v.y) == (3, 4)
assert Vec(3, 4) == (3, 4) and (3, 4) == Vec(3, 4) and Vec(3) != (3, 5)
assert Vec(3, 4) == (3, 5)
w = Vec(3, 4) + Vec(1, 1); assert (w.x, w.y) == (4, 5) and w == (4, 5) and isinstance(w, Vec)
x, y = Vec(3, 4); assert (x, y) == (3, 4) and len(Vec(1)) == 2 and Vec(1)[0] == 1
assert isinstance(Vec(1), tuple) and type(Vec(1)) is Vec and sorted([Vec(2), Vec(1)])[0].x == 1
assert repr(Vec(1, 2)) == "Vec(x=1, y=2)" and str(Vec(1, 2)) == "Vec(x=1, y=2)"
assert Vec(1, 2)._asdict() == {"x": 1, "y": 2} and Vec(1, 2)._replace(x=5) == (5, 2)
assert Vec(1, 2).scaled(2) == Vec(2, 4) and hash(Vec(1, 2)) == hash((1, 2))
assert Vec._fields == ("x", "y")
Vec(1).z
Vec(1).x = 5
assert Vec(3, 4) in {(3, 4): 1} and (3, 4) in [Vec(3, 4)] and max(Vec(1), Vec(2)).x == 2
assert length_of(Vec(3, 4)) == 5
assert length_of((3, 4)) is None
assert table() == {"k": [(1, 2), (3, 4)]} and table()["k"][1].length() == 5
assert isinstance(Pair(1, 2), Pair) and Pair(1, 2) == (1, 2) and pair().b == 2 and pair() == Pair(1, 2)
assert card().name == "3 of hearts" and card().rank == 3 and card() == (3, "hearts")
assert Card(2, "a") < Card(3, "a") and Card(2, "a") == Card(2, "a")
s = mean([3, 1]); assert s.low == 1 and s.xs == [3, 1] and s == ([3, 1],)
assert str(title("a")) == "A" and f"{title('b')}" == "B" and "%s" % title("c") == "C"
assert title("a") == "a"
assert title("a") == "A"
assert title("a").upper() == "A" and "-".join([title("a"), "b"]) == "a-b" and title("ab")[1] == "b"
assert named("a").shout() == "a!" and named("a") + "b" == "ab" and len(named("abc")) == 3
assert isinstance(named("a"), str) and {named("a"): 1}["a"] == 1 and named("x").startswith("x")
assert (mod(5) + Mod(4)).n == 2 and mod(9).n == 2 and mod(9) == 9 and mod(9) > 8
assert mod(5) + 4 == 9 and mod(5) * 2 == 10 and sum([mod(1), mod(2)]) == 3 and 3 - mod(1) == 2
assert repr(mod(9)) == "Mod(2)"
assert (Mod(5) + 4).n == 2 and isinstance(Mod(5) + 4, Mod)
assert [10, 20][mod(1)] == 20 and range(mod(3)) == range(3) and abs(mod(-3)) == 3
assert temp(100).fahrenheit == 212 and temp(100) == 100 and float(temp(3)) == 3 and round(temp(2.6)) == 3
assert f"{temp(3):.1f}" == "3.0 C"
assert abs(temp(0.1) + temp(0.2) - 0.3) < 1e-9 and Temp(3) == 3
import math; assert math.isclose(temp(0.3), 0.1 + 0.2) and math.floor(Temp(3.5)) == 3
import numpy as np; assert np.allclose([temp(1), temp(2)], [1, 2]) and (np.ones(2) * temp(2)).tolist() == [2, 2]
assert group().biggest() == 5 and group() == {1, 5} and 5 in group() and group() | {7} == {1, 5, 7}
assert Light.RED == 1 and Light.RED is Light.RED and Light.RED < Light.GREEN and Light.GREEN + 1 == 3
assert light(2) is Light.GREEN and light(2).name == "GREEN" and Light(1) is Light.RED
assert light(1) in (1, 2) and isinstance(light(1), int)
assert (Perm.R | Perm.W) == 6 and Perm.R in Perm.R | Perm.W
assert not off()
assert off() == 3
assert tagged() == "a" and tagged().unit == "m"
assert when().tm_year == 1970 and when()[0] == 1970
