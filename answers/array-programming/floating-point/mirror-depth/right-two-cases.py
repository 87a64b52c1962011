# way: In two cases: each formula where it is the better one.
def mirror_depth(x, R):
    root = np.sqrt((R - x) * (R + x))
    with np.errstate(invalid="ignore"):
        return np.where(np.abs(x) < 0.7 * R, x**2 / (R + root), R - root)
