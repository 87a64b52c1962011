# loses: most-frequent-no-loop
# says: the Python code runs once per element
def most_frequent(colours, counts, n):
    pairs = sorted(range(len(counts)), key=lambda i: (-counts[i], i))
    return colours[[i for i in pairs][:n]]
