def above_lowest(Z):
    return Z - Z.T.min(axis=0)[:, None]
