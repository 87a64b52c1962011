# loses: blocked-walk-ends
# says: cannot reshape
# hint: 3
def blocked_walk(rows, columns, block):
    Z = np.arange(rows * columns, dtype=np.int64)
    return Z.reshape(rows // block, block, columns // block, block).swapaxes(1, 2).ravel()
