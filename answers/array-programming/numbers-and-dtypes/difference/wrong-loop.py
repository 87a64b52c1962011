# loses: difference-new
# says: runs once per element
# hint: 3
def difference(a, b):
    result = np.empty_like(a)
    for index in np.ndindex(a.shape):
        result[index] = abs(int(a[index]) - int(b[index]))
    return result
