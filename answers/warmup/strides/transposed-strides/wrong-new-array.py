# loses: transposed-strides-values
# says: expected (32, 8, 96), got (
def transposed_strides(strides, axes):
    return np.ascontiguousarray(np.transpose(np.zeros((2, 3, 4)), axes)).strides
