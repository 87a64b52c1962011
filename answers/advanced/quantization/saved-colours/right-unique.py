def saved_colours(image, path):
    iio.imwrite(path, image)
    back = iio.imread(path)
    return int(np.unique(back.reshape(-1, 3), axis=0).shape[0])
