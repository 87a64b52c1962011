def boundary(history, x):
    return (-history[:, :1] - history[:, 1:2] * x) / history[:, 2:]
