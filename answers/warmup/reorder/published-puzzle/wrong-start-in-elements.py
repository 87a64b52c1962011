# loses: published-puzzle-start
# says: Four elements of 8 bytes stand before it
made_element = 1002
published_element = 1005
dump_order = "C"
made_start = 4
ravel_order = "F"
