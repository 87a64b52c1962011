# way: `np.logaddexp.reduce` has the shift built in; two factors change the base, and there and back.
def combined_magnitude(m):
    scale = 0.4 * np.log(10)
    return -np.logaddexp.reduce(-scale * m, axis=-1) / scale
