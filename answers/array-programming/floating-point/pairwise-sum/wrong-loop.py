# loses: pairwise-sum-exact
# says: runs once per element
# hint: 3
def pairwise_sum(x):
    if x.size == 0:
        return np.float32(0)
    numbers = list(x)
    while len(numbers) > 1:
        sums = [a + b for a, b in zip(numbers[0::2], numbers[1::2])]
        numbers = sums + numbers[len(numbers) - len(numbers) % 2 :]
    return numbers[0]
