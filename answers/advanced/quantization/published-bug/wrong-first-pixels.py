# loses: published-bug-palettes
# says: count along the six pixels
published_palette = ["red", "white"]
intended_palette = ["white", "red"]
may_repeat = True
may_fail = False
