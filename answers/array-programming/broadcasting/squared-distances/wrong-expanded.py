# loses: squared-distances-rules
# says: uses `@`
def squared_distances(P, Q):
    return (P**2).sum(axis=1)[:, None] - 2 * P @ Q.T + (Q**2).sum(axis=1)
