# loses: published-puzzle-start
# says: made_start: you predicted 8
# hint: 3
made_element = 1002
published_element = 1005
dump_order = "C"
made_start = 8
ravel_order = "F"
