# way: With `np.convolve`: the three weights of the rule in one list, and `valid` leaves the ends alone.
def heat_step(u, F=0.05):
    new = u.astype("float64")
    new[1:-1] = np.convolve(new, [F, 1 - 2 * F, F], mode="valid")
    return new
