# way: The table of all differences in the other direction, with its sign turned round.
def gaps(a):
    return -(a[:, None] - a)
