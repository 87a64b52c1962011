# loses: published-bug-palettes
# says: count along the six pixels, from 0
# hint: 2
published_palette = ["red", "white"][::1]
intended_palette = ["red", "white"]
may_repeat = True
may_fail = False
