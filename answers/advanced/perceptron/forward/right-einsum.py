def forward(weights, inputs):
    bias, rest = weights[:, 0], weights[:, 1:]
    return 1.0 * (np.einsum("si,ji->sj", inputs, rest) + bias > 0)
