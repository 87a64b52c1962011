# loses: published-bug-palettes, published-bug-errors
# says: The answer is a list
# says: The answer is a bool
published_palette = "black, red"
intended_palette = "white, red"
may_repeat = "yes"
may_fail = "no"
