# way: Two of them as rules, not as values: how names are counted, and what is kept.
is_array = not True
same_values = True
same_dtype = True
same_object = bool(0)
shared = False
after_write = 5
names = [f"arr_{i}" for i in range(2)]
kept = 5 + 2
readable = False
