# way: Better to ask forgiveness: `len` itself knows which arrays have no length, and says so.
def interface(Z):
    try:
        length = len(Z)
    except TypeError:
        length = None
    return dict(shape=np.shape(Z), dtype=f"{Z.dtype}", length=length, size=np.size(Z))
