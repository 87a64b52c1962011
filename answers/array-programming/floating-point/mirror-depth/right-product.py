def mirror_depth(x, R):
    return x * x / (R + np.sqrt((R - x) * (R + x)))
