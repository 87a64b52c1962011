# loses: forward-values
# says: changed it
# hint: 3
def forward(weights, inputs):
    answers = weights[:, 0] + inputs @ weights[:, 1:].T > 0
    inputs[...] = inputs > 0
    return answers.astype(float)
