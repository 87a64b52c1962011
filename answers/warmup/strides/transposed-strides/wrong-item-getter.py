# loses: transposed-strides-values
# says: expected a tuple, (5,), got an int
import operator


def transposed_strides(strides, axes):
    return operator.itemgetter(*axes)(strides)
