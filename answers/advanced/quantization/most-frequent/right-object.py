class MostFrequent:
    """The n colours with the largest counts, an object that can be called."""

    def __call__(self, colours, counts, n):
        return colours[(-counts).argsort(stable=True)][:n]


most_frequent = MostFrequent()
