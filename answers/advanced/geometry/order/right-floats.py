scale_translate_rotate = (0.0, 3.0)
translate_scale_rotate = (0.0, 4.0)
scale_rotate_translate = (1.0, 2.0)
