# loses: heat-step-no-loop
# says: the Python code runs once per element
# hint: 2
def heat_step(u, F=0.05):
    old = u.astype(float)
    new = old.copy()
    for i in range(1, len(u) - 1):
        new[i] = old[i] + F * (old[i - 1] - 2 * old[i] + old[i + 1])
    return new
