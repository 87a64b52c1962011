# loses: neighbourhood-no-loop
# says: uses `map`.
# hint: 3
def neighbourhoods(row):
    wide = bytes(1) + row.tobytes() + bytes(1)
    texts = map(wide.__getitem__, map(slice, range(len(row)), range(3, len(row) + 3)))
    known = {bytes([k >> 2, k >> 1 & 1, k & 1]): k for k in range(8)}
    return np.array(list(map(known.__getitem__, texts)))
