# way: Written as a small calculation: every number still shows which step it came from.
scale_translate_rotate = (0, 2 * 1 + 1)
translate_scale_rotate = (0, 2 * (1 + 1))
scale_rotate_translate = (0 + 1, 2)
