# loses: squared-distances-rules
# says: uses `np.linalg.norm`
def squared_distances(P, Q):
    return np.linalg.norm(P[:, None] - Q, axis=2) ** 2
