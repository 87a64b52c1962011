# loses: one-step-many
# says: raised
# hint: 3
def gray_scott(U, V, feed, kill):
    new_U, new_V = slow_step(U.tolist(), V.tolist(), feed, kill)
    return np.array(new_U), np.array(new_V)
