# loses: dead-time-values
# says: not at multiples of the dead time
# hint: 1
def counted(times, dead):
    if dead == 0:
        return np.ones(len(times), dtype=bool)
    window = (times - times[:1]) // dead
    return np.diff(window, prepend=-1) > 0
