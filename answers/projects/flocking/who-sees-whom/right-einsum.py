def who_sees_whom(ways, radius):
    sees = np.sqrt(np.einsum("ijk,ijk->ij", ways, ways)) < radius
    sees[np.diag_indices(len(sees))] = False
    return sees
