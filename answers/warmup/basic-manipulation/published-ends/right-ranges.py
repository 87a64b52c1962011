# way: With `range`: it leaves its end out too, so 4 to 8 is `range(4, 9)`.
published_changed, open_changed = list(range(4, 9)), list(range(4, 8))
chained_error = ValueError.__name__
