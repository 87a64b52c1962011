# loses: laplacian-no-loop
# says: the Python code runs once per element
# hint: 1
def laplacian(Z):
    flow = np.empty_like(Z)
    rows = Z.shape[-2]
    for i in range(rows):
        row = Z[..., i, :]
        beside = np.roll(row, 1, -1) + np.roll(row, -1, -1)
        flow[..., i, :] = beside + Z[..., i - 1, :] + Z[..., (i + 1) % rows, :] - 4 * row
    return flow
