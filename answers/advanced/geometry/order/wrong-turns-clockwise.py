# loses: order-of-this-notebook, order-of-others
# says: scale_translate_rotate: you predicted (0, -3).
# hint: 3
scale_translate_rotate = (0, -3)
translate_scale_rotate = (0, -4)
scale_rotate_translate = (1, -2)
