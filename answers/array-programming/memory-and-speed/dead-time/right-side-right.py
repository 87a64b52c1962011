# way: For integers, "dead or more later" is "more than dead - 1 later": `side="right"` finds that.
def counted(times, dead):
    jump = np.searchsorted(times, times + (dead - 1), side="right").tolist()
    found = np.full(len(times), dead == 0)
    i = 0
    while dead and i < len(jump):
        found[i], i = True, jump[i]
    return found
