# way: With letters for sample, input and neuron: `si,ji->sj` needs nothing to be transposed.
def forward(weights, inputs):
    bias, rest = weights[:, 0], weights[:, 1:]
    return 1.0 * (np.einsum("si,ji->sj", inputs, rest) + bias > 0)
