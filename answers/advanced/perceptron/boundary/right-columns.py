# way: With slices that keep their axis: each weight is a column, and the formula stays as on paper.
def boundary(history, x):
    return (-history[:, :1] - history[:, 1:2] * x) / history[:, 2:]
