# loses: blocked-walk-ends
# says: expected shape
# hint: 2
def blocked_walk(rows, columns, block):
    Z = np.arange(rows * columns, dtype=np.int64).reshape(rows, columns)
    Z = Z[: rows - rows % block, : columns - columns % block]
    return Z.reshape(rows // block, block, columns // block, block).swapaxes(1, 2).ravel()
