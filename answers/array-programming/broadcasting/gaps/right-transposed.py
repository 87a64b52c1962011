# way: The same table read the other way: subtract with a column in front, then transpose. The transpose is a view and costs nothing.
def gaps(a):
    return (a[:, np.newaxis] - a).T
