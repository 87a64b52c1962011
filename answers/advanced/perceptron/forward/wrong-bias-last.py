# loses: forward-values, forward-threshold
# says: The bias is the first weight of a row
# hint: 2
def forward(weights, inputs):
    return (inputs @ weights[:, :-1].T + weights[:, -1] > 0).astype(float)
