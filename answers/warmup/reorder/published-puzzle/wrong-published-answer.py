# loses: published-puzzle-elements
# says: reshape with order="F" counts up along the first axis first.
# hint: 1
made_element = 1005
published_element = 1005
dump_order = "C"
made_start = 32
ravel_order = "F"
