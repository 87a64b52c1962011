# truth of what is no data
# %% student
import re, functools, itertools, types
def find(text): return re.match("x", text)
class Stack:
    def __init__(self): self.items = []
    def __len__(self): return len(self.items)
class Never:
    def __bool__(self): return False
class Broken:
    def __bool__(self): raise TypeError("no truth")
def stack(): return Stack()
def never(): return Never()
def broken(): return Broken()
def numbers(): return (i for i in range(0))
def bag(): return types.SimpleNamespace(a=1)
# %% test
assert find("xy")
assert not find("y")
assert not find("xy")
assert find("xy") and find("xy").group() == "x"
assert bool(find("x")) is True
assert not Stack() and not stack()
assert not never()
assert never() or False
assert not Never() or broken()
assert broken()
assert not broken()
assert numbers() and bag()
assert not numbers()
