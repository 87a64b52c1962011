# callback
# %% student
def f(g, n): return [g(k) for k in range(n)]
# %% test
seen = []
assert f(lambda k: seen.append(k) or k * k, 4) == [0, 1, 4, 9]
assert seen == [0, 1, 2, 3]
