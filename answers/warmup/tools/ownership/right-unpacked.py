own_arange, own_asarray, own_mask, own_copy = 4 * [True]
own_reshape, own_slice, own_ravel = 3 * [False]
wrong_line = "owndata"
