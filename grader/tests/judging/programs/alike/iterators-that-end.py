# iterators that end
# %% student
class Two:
    def __iter__(self): self.n = 0; return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
def f(): yield from (1, 2)
# %% test
assert list(Two()) == [1, 2] and list(f()) == [1, 2] and list(zip(f(), iter(Two()))) == [(1, 1), (2, 2)]
g = f()
assert next(g) == 1 and next(g) == 2 and next(g, None) is None
