# loses: gaps-rules
# says: is not the function that a `def` in its cell describes
gaps = lambda a: a - a[:, np.newaxis]
