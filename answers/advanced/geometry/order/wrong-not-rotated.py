# loses: order-of-this-notebook, order-of-others
# says: Which point does the quarter turn get?
# hint: 3
scale_translate_rotate = (3, 0)
translate_scale_rotate = (4, 0)
scale_rotate_translate = (3, 0)
