# way: With three slices: the rule reads as it stands in the text, left, centre, right.
def heat_step(u, F=0.05):
    u = u.astype(float)
    inner = u[1:-1] + F * (u[:-2] - 2 * u[1:-1] + u[2:])
    return np.concatenate([u[:1], inner, u[-1:]])
