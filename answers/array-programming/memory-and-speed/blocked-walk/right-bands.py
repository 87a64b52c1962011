# way: Band by band: within a band of rows, a stable sort by the column of blocks is all that it takes.
def blocked_walk(rows, columns, block):
    Z = np.arange(rows * columns).reshape(rows, columns)
    walk = []
    for i in range(0, rows, block):
        band = Z[i : i + block].ravel()
        walk.append(band[np.argsort(band % columns // block, kind="stable")])
    return np.concatenate(walk).astype(np.int64)
