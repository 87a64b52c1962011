# way: With a factor for each element, 1 or -1: one multiplication in place, and no indexing at all.
def negate_between(Z, low, high):
    Z *= np.where((low <= Z) & (Z <= high), -1, 1)
