# an object of the test
# %% student
def f(o): return o.double() + o.value
# %% test
class O:
    def __init__(self): self.value = 2
    def double(self): return 4
assert f(O()) == 6
