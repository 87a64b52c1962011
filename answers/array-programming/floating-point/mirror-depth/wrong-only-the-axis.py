# loses: mirror-depth-rim
# says: R*R - x*x cancels near the rim
def mirror_depth(x, R):
    return x**2 / (R + np.sqrt(R**2 - x**2))
