# loses: published-puzzle-elements
# says: In order F the element [1, 0, 0] is the second one of the dump.
# hint: 1
made_element = 1002
published_element = 1003
dump_order = "C"
made_start = 32
ravel_order = "F"
