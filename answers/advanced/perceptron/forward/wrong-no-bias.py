# loses: forward-values, forward-threshold
# says: The bias is missing
# hint: 2
def forward(weights, inputs):
    return (inputs @ weights[:, 1:].T > 0).astype(float)
