found_once = list((1,))
found_overlapping = list(range(3))
found_reversed = list()
found_in_string = [len("b")]
found_whole = [] * 2
