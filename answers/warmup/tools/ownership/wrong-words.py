# loses: ownership-predictions
# says: The answer is a bool
own_arange = "yes"
own_asarray = "yes"
own_reshape = "no"
own_slice = "no"
own_mask = "yes"
own_ravel = "no"
own_copy = "yes"
wrong_line = "owndata"
