# loses: boundary-values, boundary-no-loop
# says: raised ValueError: operands could not be broadcast
# hint: 3
def boundary(history, x):
    return -(history[:, 0] + history[:, 1] * x) / history[:, 2]
