# loses: ownership-predictions
# says: own_slice: you predicted True
# hint: 1
own_arange = True
own_asarray = True
own_reshape = False
own_slice = True
own_mask = True
own_ravel = False
own_copy = True
wrong_line = "owndata"
