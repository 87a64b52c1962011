# way: Padded to whole blocks, the walk is a reshape with two axes exchanged; the padding is taken out again.
def blocked_walk(rows, columns, block):
    Z = np.arange(rows * columns, dtype=np.int64).reshape(rows, columns)
    Z = np.pad(Z, ((0, -rows % block), (0, -columns % block)), constant_values=-1)
    Z = Z.reshape(len(Z) // block, block, -1, block).swapaxes(1, 2).ravel()
    return Z[Z >= 0]
