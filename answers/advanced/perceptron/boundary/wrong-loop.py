# loses: boundary-no-loop
# says: the Python code runs once per element
# hint: 2
def boundary(history, x):
    return np.array([-(w[0] + w[1] * x) / w[2] for w in history])
