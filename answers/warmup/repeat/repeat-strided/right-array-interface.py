# way: Through `__array_interface__`: the dictionary in which other libraries hand their memory to NumPy.
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    interface = dict(Z.__array_interface__)
    interface["shape"] = (n, len(Z))
    interface["strides"] = (0, Z.strides[0])

    class Window:
        __array_interface__ = interface
        owner = Z

    return np.asarray(Window())
