# loses: order-of-others
# says: What does the scale do to the translation?
# hint: 2
scale_translate_rotate = (0, 3)
translate_scale_rotate = (0, 3)
scale_rotate_translate = (0, 3)
