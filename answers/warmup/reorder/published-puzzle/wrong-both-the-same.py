# loses: published-puzzle-elements
# says: published_element: you predicted 1002
# hint: 1
made_element = 1002
published_element = 1002
dump_order = "C"
made_start = 32
ravel_order = "F"
