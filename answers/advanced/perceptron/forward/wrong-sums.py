# loses: forward-values, forward-threshold
# says: These are the sums
# hint: 3
def forward(weights, inputs):
    return weights[:, 0] + inputs @ weights[:, 1:].T
