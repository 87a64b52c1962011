# loses: boundary-values
# says: changed it
# hint: 2
def boundary(history, x):
    history /= -history[:, 2:]
    return history[:, :1] + history[:, 1:2] * x
