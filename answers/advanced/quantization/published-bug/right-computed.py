# way: The six pixels as an array of names: indexing it shows what the published line really picks.
pixel_names = np.array(["white", "red", "black", "white", "red", "white"])
colour_names = ["black", "red", "white"]
order = [2, 1, 0]
published_palette = [str(name) for name in pixel_names[order[:2]]]
intended_palette = [colour_names[i] for i in order[:2]]
may_repeat = np.True_
may_fail = np.False_
