# loses: order-of-this-notebook, order-of-others
# says: translate_scale_rotate: you predicted (4, 0).
# hint: 3
scale_translate_rotate = (3, 0)
translate_scale_rotate = (4, 0)
scale_rotate_translate = (2, 1)
