# loses: ownership-predictions
# says: there is no `own_copy` yet
own_arange = True
own_asarray = True
own_reshape = False
own_slice = False
own_mask = True
own_ravel = False
wrong_line = "owndata"
