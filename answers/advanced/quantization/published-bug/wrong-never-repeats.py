# loses: published-bug-errors
# says: whose first two pixels have the same colour
# hint: 2
published_palette = ["black", "red"]
intended_palette = ["white", "red"]
may_repeat = False
may_fail = False
