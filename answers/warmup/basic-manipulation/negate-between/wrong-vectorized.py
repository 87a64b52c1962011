# loses: negate-between-no-loop
# says: once per element
# hint: 3
def negate_between(Z, low, high):
    if Z.size:
        flip = np.vectorize(lambda z: -z if low <= z <= high else z, otypes=[Z.dtype])
        Z[...] = flip(Z)
