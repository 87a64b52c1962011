# way: Measured in units of R: one shape for all mirrors, scaled at the end.
def mirror_depth(x, R):
    gap = (R - np.abs(x)) / R
    return x / R * x / (1 + np.sqrt(gap * (2 - gap)))
