# loses: heat-step-ends
# says: Beyond each end there seems to be a point at 0
# hint: 3
def heat_step(u, F=0.05):
    u = u.astype(float)
    return u + F * np.convolve(u, [1, -2, 1], mode="same")
