# class
# %% student
class C:
    n = 4
    def __init__(self): self.x = []
    def add(self, v): self.x.append(v); return self
    def __len__(self): return len(self.x)
    def __eq__(self, o): return self.x == o.x
    def __add__(self, o): return C().add(len(self) + len(o))
# %% test
c = C()
assert c.add(1) is c and len(c) == 1 and c.x == [1] and C.n == 4
assert isinstance(c, C) and c == C().add(1) and not c == C()
assert (c + c).x == [2]
c.x = [5]
assert c.x == [5]
