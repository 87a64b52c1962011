# loses: blocked-walk-values, blocked-walk-ends
# says: expected dtype int64
# hint: 2
def blocked_walk(rows, columns, block):
    Z = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    return np.concatenate([
        Z[i : i + block, j : j + block].ravel()
        for i in range(0, rows, block)
        for j in range(0, columns, block)
    ])
