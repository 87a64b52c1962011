# loses: heat-step-ends
# says: The ends became 0
# hint: 3
def heat_step(u, F=0.05):
    u = u.astype(float)
    new = np.zeros(len(u))
    new[1:-1] = u[1:-1] + F * (sliding_window_view(u, 3) @ [1, -2, 1])
    return new
