# way: A loop over the places that are used: each is asked on its own how often its line changes.
def fetches(addresses, line, slots):
    lines = addresses // line
    place = lines % slots
    total = 0
    for here in np.unique(place):
        visits = lines[place == here]
        total += 1 + np.count_nonzero(visits[1:] != visits[:-1])
    return total
