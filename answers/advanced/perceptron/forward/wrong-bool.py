# loses: forward-values, forward-threshold
# says: expected dtype float64, got dtype bool
# hint: 3
def forward(weights, inputs):
    return weights[:, 0] + inputs @ weights[:, 1:].T > 0
