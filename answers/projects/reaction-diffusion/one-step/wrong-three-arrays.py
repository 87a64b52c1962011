# loses: one-step-values, one-step-balance, one-step-many
# says: expected a tuple of two arrays, (new_U, new_V); got a tuple of 3
# hint: 1
def gray_scott(U, V, feed, kill):
    eaten = U * V**2
    new_U = U + 0.16 * laplacian(U) - eaten + feed * (1 - U)
    new_V = V + 0.08 * laplacian(V) + eaten - (feed + kill) * V
    return new_U, new_V, eaten
