# loses: one-step-many
# says: the Python code runs once per element
# hint: 3
def gray_scott(U, V, feed, kill):
    shape = U.shape
    flow_U, flow_V = laplacian(U), laplacian(V)
    feed, kill = np.broadcast_to(feed, shape), np.broadcast_to(kill, shape)
    new_U, new_V = U.copy(), V.copy()
    for i in np.ndindex(*shape[:-1]):
        eaten = U[i] * V[i] ** 2
        new_U[i] += 0.16 * flow_U[i] - eaten + feed[i] * (1 - U[i])
        new_V[i] += 0.08 * flow_V[i] + eaten - (feed[i] + kill[i]) * V[i]
    return new_U, new_V
