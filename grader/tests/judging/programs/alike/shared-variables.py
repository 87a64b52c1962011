# shared variables
# %% student
W = np.arange(6.)
V = W[::2]
# %% test
assert V.base is W
W[0] = 7
assert V[0] == 7
