# loses: order-of-others
# says: The translation comes last and is not turned.
# hint: 2
scale_translate_rotate = (0, 3)
translate_scale_rotate = (0, 4)
scale_rotate_translate = (0, 3)
