# loses: order-of-this-notebook, order-of-others
# says: That is right, but write it as a tuple.
scale_translate_rotate = [0, 3]
translate_scale_rotate = [0, 4]
scale_rotate_translate = [1, 2]
