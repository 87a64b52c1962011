# loses: heat-step-inner, heat-step-input, heat-step-no-loop
# says: Use old values only
# says: the Python code runs once per element
# hint: 1
def heat_step(u, F=0.05):
    new = u.astype(float)
    for i in range(1, len(u) - 1):
        new[i] += F * (new[i - 1] - 2 * new[i] + new[i + 1])
    return new
