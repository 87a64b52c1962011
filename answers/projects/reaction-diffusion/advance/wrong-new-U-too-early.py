# loses: advance-values
# says: V was computed with the new U
# hint: 2
def advance(state, steps, feed, kill):
    U, V = state
    for _ in range(steps):
        flow_V = laplacian(V)
        U += 0.16 * laplacian(U) - U * V**2 + feed * (1 - U)
        V += 0.08 * flow_V + U * V**2 - (feed + kill) * V
