def above_lowest(Z):
    return Z - Z.min(axis=-1)[..., None]
