# loses: fetches-values
# says: Here each line counts once
# hint: 1
def fetches(addresses, line, slots):
    return len(np.unique(addresses // line))
