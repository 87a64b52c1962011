# loses: published-bug-palettes
# says: published_palette: you predicted ['white', 'red']
# hint: 2
published_palette = ["white", "red"]
intended_palette = ["white", "red"]
may_repeat = True
may_fail = False
