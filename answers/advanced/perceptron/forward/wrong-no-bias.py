# loses: forward-values, forward-threshold
# says: The bias is missing
def forward(weights, inputs):
    return (inputs @ weights[:, 1:].T > 0).astype(float)
