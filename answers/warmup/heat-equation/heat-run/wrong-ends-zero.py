# loses: heat-run-ends
# says: From row 1 on the ends are 0
# hint: 3
def diffuse(u, rows, F=0.05):
    Z = np.zeros((rows, len(u)))
    Z[0] = u
    for i in range(1, rows):
        Z[i, 1:-1] = Z[i - 1, 1:-1] + F * (sliding_window_view(Z[i - 1], 3) @ [1, -2, 1])
    return Z
