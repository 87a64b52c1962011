def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    letters = [ord(letter) for letter in "banana"]
    return letters, letters[1:4]
