# loses: forward-values, forward-threshold
# says: A sum of exactly 0 gives 0
# hint: 3
def forward(weights, inputs):
    return (weights[:, 0] + inputs @ weights[:, 1:].T >= 0).astype(float)
