# loses: gaps-rules
# says: this is a `lambda`. The task asks for a function with `def`.
gaps = lambda a: a - a[:, np.newaxis]
