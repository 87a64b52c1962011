# loses: unit-vector-values
# says: Did you forget `return`?
def unit_vector(n, position):
    if not 1 <= position <= n:
        raise ValueError("no such position")
    Z = np.zeros(n)
    Z[position - 1] = 1
