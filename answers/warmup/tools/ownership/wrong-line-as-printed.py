# loses: ownership-published
# says: a word from the left of the report
own_arange = True
own_asarray = True
own_reshape = False
own_slice = False
own_mask = True
own_ravel = False
own_copy = True
wrong_line = "owndata:     yes"
