# loses: ownership-predictions
# says: whatever a mask picks
# hint: 2
own_arange = True
own_asarray = True
own_reshape = False
own_slice = False
own_mask = False
own_ravel = False
own_copy = True
wrong_line = "owndata"
