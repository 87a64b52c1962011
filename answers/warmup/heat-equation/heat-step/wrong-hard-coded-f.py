# loses: heat-step-inner, heat-step-input
# says: F is 0.05 here, whatever is passed in
def heat_step(u, F=0.05):
    new = u.astype(float)
    new[1:-1] += 0.05 * (sliding_window_view(new, 3) @ [1, -2, 1])
    return new
