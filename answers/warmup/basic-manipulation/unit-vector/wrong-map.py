# loses: unit-vector-no-loop
# says: uses `map`
# hint: 1
def unit_vector(n, position):
    if not 1 <= position <= n:
        raise ValueError("no such position")
    return np.array(list(map((position - 1).__eq__, range(n))), dtype=float)
