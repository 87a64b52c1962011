# loses: heat-step-ends
# says: The ends took over the new value of their neighbour
# hint: 3
def heat_step(u, F=0.05):
    new = u.astype(float)
    new[1:-1] += F * (sliding_window_view(new, 3) @ [1, -2, 1])
    new[0], new[-1] = new[1], new[-2]
    return new
