# loses: forward-values, forward-threshold
# says: The axes are swapped
# hint: 1
def forward(weights, inputs):
    return (weights[:, :1] + weights[:, 1:] @ inputs.T > 0).astype(float)
