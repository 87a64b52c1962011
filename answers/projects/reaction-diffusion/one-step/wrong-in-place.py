# loses: one-step-values, one-step-many
# says: `gray_scott` changed it
# hint: 1
def gray_scott(U, V, feed, kill):
    eaten = U * V**2
    U += 0.16 * laplacian(U) - eaten + feed * (1 - U)
    V += 0.08 * laplacian(V) + eaten - (feed + kill) * V
    return U, V
