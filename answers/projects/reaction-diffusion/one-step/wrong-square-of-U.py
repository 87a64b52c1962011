# loses: one-step-values
# says: values are wrong
# hint: 2
def gray_scott(U, V, feed, kill):
    eaten = U**2 * V
    new_U = U + 0.16 * laplacian(U) - eaten + feed * (1 - U)
    new_V = V + 0.08 * laplacian(V) + eaten - (feed + kill) * V
    return new_U, new_V
