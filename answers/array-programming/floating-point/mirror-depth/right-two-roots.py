# way: With two roots: the square root of a product is the product of the roots.
def mirror_depth(x, R):
    rim = np.sqrt(R - x) * np.sqrt(R + x)
    return x / (R + rim) * x
