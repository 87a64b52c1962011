# loses: heat-step-inner, heat-step-ends, heat-step-input
# says: expected a NumPy array, got a list
def heat_step(u, F=0.05):
    new = u.astype(float)
    new[1:-1] += F * (sliding_window_view(new, 3) @ [1, -2, 1])
    return new.tolist()
