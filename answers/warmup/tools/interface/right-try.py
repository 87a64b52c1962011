def interface(Z):
    try:
        length = len(Z)
    except TypeError:
        length = None
    return dict(shape=np.shape(Z), dtype=f"{Z.dtype}", length=length, size=np.size(Z))
