# way: With `prepend=-1`: no line has the number -1, so the first one always counts as new.
def fetches(addresses, line, slots):
    number, place = addresses // line, addresses // line % slots
    number = number[place.argsort(kind="stable")]
    return np.count_nonzero(np.diff(number, prepend=-1))
