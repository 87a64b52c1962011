# loses: dead-time-steps
# says: the Python code runs once per element
# hint: 2
def counted(times, dead):
    found, last = [], None
    for t in times.tolist():
        found.append(last is None or t - last >= dead)
        if found[-1]:
            last = t
    return np.array(found, dtype=bool)
