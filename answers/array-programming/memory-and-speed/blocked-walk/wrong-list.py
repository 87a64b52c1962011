# loses: blocked-walk-values, blocked-walk-ends
# says: expected a NumPy array
# hint: 2
def blocked_walk(rows, columns, block):
    Z = np.arange(rows * columns).reshape(rows, columns)
    blocks = [(i, j) for i in range(0, rows, block) for j in range(0, columns, block)]
    return sum((Z[i : i + block, j : j + block].ravel().tolist() for i, j in blocks), [])
