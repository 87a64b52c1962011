# loses: ownership-predictions
# says: np.asarray(Z) is Z
# hint: 2
own_arange = True
own_asarray = False
own_reshape = False
own_slice = False
own_mask = True
own_ravel = False
own_copy = True
wrong_line = "owndata"
