# loses: published-puzzle-orders
# says: ravel_order: you predicted 'C'
# hint: 2
made_element = 1002
published_element = 1005
dump_order = "C"
made_start = 32
ravel_order = "C"
