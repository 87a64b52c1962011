# way: Without `&`: if no digit meets another, nothing is carried, and `i | j` is `i + j`.
def sierpinski(n):
    return np.arange(n)[:, None] | np.arange(n) == np.arange(n)[:, None] + np.arange(n)
