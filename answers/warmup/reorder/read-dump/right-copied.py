def read_dump(buffer, shape, dtype, order):
    numbers = np.empty(shape, dtype=dtype, order=order)
    numbers.ravel(order="K")[...] = np.frombuffer(buffer, dtype)
    return numbers
