published_changed, open_changed = list(range(4, 9)), list(range(4, 8))
chained_error = ValueError.__name__
