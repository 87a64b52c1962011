# way: One zero more makes an odd length even, and changes no sum.
def pairwise_sum(x):
    while x.size != 1:
        if x.size % 2 or x.size == 0:
            x = np.append(x, np.float32(0))
        if x.size == 1:
            break
        x = x[0::2] + x[1::2]
    return x[0]
