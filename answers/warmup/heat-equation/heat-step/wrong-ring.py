# loses: heat-step-ends
# says: a ring, not a rod
# hint: 3
def heat_step(u, F=0.05):
    u = u.astype(float)
    return u + F * (np.roll(u, 1) - 2 * u + np.roll(u, -1))
