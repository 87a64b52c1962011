# loses: unit-vector-no-loop
# says: the Python code runs once per element
# hint: 1
def unit_vector(n, position):
    if not 1 <= position <= n:
        raise ValueError("no such position")
    return np.array([1.0 if i == position else 0.0 for i in range(1, n + 1)])
