# way: With `np.where` and `Z[:] =`: choose a value for every element, then write all of them back.
def negate_between(Z, low, high):
    Z[:] = np.where((Z < low) | (Z > high) | (Z != Z), Z, -Z)
