# way: Written out with `range`: `len(s) - len(t)` is the bound that the slice in `enumerate` hides.
def compared(s, t):
    hits = []
    for i in range(len(s) - len(t)):
        if list(s[i : i + len(t)]) == list(t):
            hits.append(i)
    return hits


found_once = compared([3, 1, 4, 1, 5], [1, 4])
found_overlapping = compared([7, 7, 7, 7, 8], [7, 7])
found_reversed = compared([1, 2, 3], [3, 2])
found_in_string = compared("banana", "ana")
found_whole = compared([1, 2, 3], [1, 2, 3])
