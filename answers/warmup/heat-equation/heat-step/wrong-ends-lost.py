# loses: heat-step-inner, heat-step-ends, heat-step-input
# says: expected shape (5,), got shape (3,)
# hint: 2
def heat_step(u, F=0.05):
    u = u.astype(float)
    return u[1:-1] + F * (sliding_window_view(u, 3) @ [1, -2, 1])
