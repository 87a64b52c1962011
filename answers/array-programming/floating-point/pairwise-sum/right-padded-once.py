# way: Filled up with zeros to a power of two at the beginning: then no round has an odd length.
def pairwise_sum(x):
    padded = np.zeros(2 ** math.ceil(math.log2(max(x.size, 1))), dtype=np.float32)
    padded[: x.size] = x
    while padded.size > 1:
        padded = padded.reshape(-1, 2).sum(axis=1)
    return padded[0]
