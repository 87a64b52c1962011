scale_translate_rotate = (0, 3)
translate_scale_rotate = (0, 4)
scale_rotate_translate = (1, 2)
