# loses: published-bug-errors
# says: more colours than pixels
# hint: 3
published_palette = ["black", "red"]
intended_palette = ["white", "red"]
may_repeat = True
may_fail = True
