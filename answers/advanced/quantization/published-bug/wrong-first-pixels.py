# loses: published-bug-palettes
# says: count along the six pixels
# hint: 2
published_palette = ["red", "white"]
intended_palette = ["white", "red"]
may_repeat = True
may_fail = False
