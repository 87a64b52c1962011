rtol = np.float64(1e-7)
atol = np.float64(5e-13)
