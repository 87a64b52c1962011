# loses: mirror-depth-contract, mirror-depth-axis, mirror-depth-rim
# says: expected dtype float64, got dtype float32
# hint: 3
def mirror_depth(x, R):
    x, R = x.astype(np.float32), np.float32(R)
    return x * x / (R + np.sqrt((R - x) * (R + x)))
