def negate_between(Z, low, high):
    Z[:] = np.where((Z < low) | (Z > high) | (Z != Z), Z, -Z)
