# loses: order-of-this-notebook
# says: scale_translate_rotate: you predicted (1, 2).
# hint: 2
scale_translate_rotate = (1, 2)
translate_scale_rotate = (0, 4)
scale_rotate_translate = (1, 2)
