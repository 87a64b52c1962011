# way: Looked up in several ways: the flag, `base` and `np.shares_memory` answer related questions.
Z = np.arange(9)
own_arange = Z.flags.owndata
own_asarray = np.asarray(Z).flags["OWNDATA"]
own_reshape = Z.reshape(3, 3).base is None
own_slice = np.bool_(Z[::2].base is None)
own_mask = not np.shares_memory(Z, Z[Z > 4])
own_ravel = Z.ravel().flags.owndata
own_copy = Z.reshape(3, 3).copy().flags.owndata
wrong_line = "owndata"
