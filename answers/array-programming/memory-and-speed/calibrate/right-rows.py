# way: Row by row: small temporaries do no harm, and each row stays in the cache for all steps.
def calibrate(frame, dark, flat):
    with np.errstate(divide="ignore", invalid="ignore"):
        for row, dark_row, flat_row in zip(frame, dark, flat):
            row[:] = np.where(flat_row > 0, np.maximum((row - dark_row) / flat_row, 0), 0)
