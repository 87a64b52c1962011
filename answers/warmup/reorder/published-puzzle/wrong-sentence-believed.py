# loses: published-puzzle-orders
# says: ravel() without an order takes C.
# hint: 2
made_element = 1002
published_element = 1005
dump_order = "F"
made_start = 32
ravel_order = "F"
