# loses: forward-threshold
# says: the Python code runs once per element
# hint: 1
def forward(weights, inputs):
    answers = np.zeros((len(inputs), len(weights)))
    for s, x in enumerate(inputs):
        answers[s] = weights[:, 0] + weights[:, 1:] @ x > 0
    return answers
