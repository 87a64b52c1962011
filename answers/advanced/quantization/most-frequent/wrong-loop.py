# loses: most-frequent-no-loop
# says: the Python code runs once per element
# hint: 1
def most_frequent(colours, counts, n):
    pairs = sorted(range(len(counts)), key=lambda i: (-counts[i], i))
    return colours[[i for i in pairs][:n]]
