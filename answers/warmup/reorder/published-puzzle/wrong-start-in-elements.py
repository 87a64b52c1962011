# loses: published-puzzle-start
# says: Count the elements that stand before it
# hint: 3
made_element = 1002
published_element = 1005
dump_order = "C"
made_start = 4
ravel_order = "F"
