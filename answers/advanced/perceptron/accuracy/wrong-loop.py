# loses: accuracy-no-loop
# says: the Python code runs once per element
# hint: 1
def accuracy(history, samples):
    rates = []
    for bias, across, up in history:
        sums = bias + samples["input"] @ [across, up]
        rates.append(np.mean((sums > 0) == samples["output"]))
    return np.array(rates)
