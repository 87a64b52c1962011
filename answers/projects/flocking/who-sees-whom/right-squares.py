# way: Without a root: squared distances are compared with the squared radius, which says the same.
def who_sees_whom(ways, radius):
    near = (ways**2).sum(axis=-1) < radius**2
    return near & ~np.eye(len(ways), dtype=bool)
