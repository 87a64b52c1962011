# second normal
# %% student
import random
def f(): return np.random.randn(), random.gauss(0, 1)
# %% test
import random
def own(): return np.random.randn(), random.gauss(0, 1)
np.random.seed(1), random.seed(1)
a = [own(), f(), f(), own()]
np.random.seed(1), random.seed(1)
assert a == [own() for _ in range(4)]
