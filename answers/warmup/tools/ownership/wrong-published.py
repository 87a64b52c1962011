# loses: ownership-predictions
# says: own_reshape: you predicted True
# says: Whose memory was that?
# hint: 3
own_arange = True
own_asarray = True
own_reshape = True
own_slice = False
own_mask = True
own_ravel = False
own_copy = True
wrong_line = "owndata"
