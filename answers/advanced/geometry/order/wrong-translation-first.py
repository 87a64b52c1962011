# loses: order-of-this-notebook
# says: scale_translate_rotate: you predicted (0, 4).
# hint: 1
scale_translate_rotate = (0, 4)
translate_scale_rotate = (0, 4)
scale_rotate_translate = (1, 2)
