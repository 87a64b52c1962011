# loses: published-puzzle-orders
# says: Orders are written in upper case here
made_element = 1002
published_element = 1005
dump_order = "c"
made_start = 32
ravel_order = "F"
