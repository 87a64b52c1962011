def above_lowest(Z):
    return (Z.T - Z.min(axis=1)).T
