# loses: ownership-published
# says: This line is right
# hint: 3
own_arange = True
own_asarray = True
own_reshape = False
own_slice = False
own_mask = True
own_ravel = False
own_copy = True
wrong_line = "order"
