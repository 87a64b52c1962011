published_palette = ["black", "red"]
intended_palette = ["white", "red"]
may_repeat, may_fail = True, False
