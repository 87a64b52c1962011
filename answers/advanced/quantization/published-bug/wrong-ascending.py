# loses: published-bug-palettes
# says: Which colour occurs three times
# hint: 1
published_palette = ["black", "red"]
intended_palette = ["black", "red"]
may_repeat = True
may_fail = False
