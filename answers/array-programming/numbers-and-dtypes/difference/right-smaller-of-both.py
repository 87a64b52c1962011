# way: One of a - b and b - a has wrapped; a mask puts those right.
def difference(a, b):
    distance = a - b
    swapped = b > a
    distance[swapped] = b[swapped] - a[swapped]
    return distance
