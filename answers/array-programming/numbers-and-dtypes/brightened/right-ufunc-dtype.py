# way: `dtype=` tells the addition itself in which dtype to work, so that no wide copy is made before it.
def brightened(photo, amount):
    roomy = np.add(photo, amount, dtype=np.int16)
    np.clip(roomy, 0, 255, out=roomy)
    return roomy.astype(np.uint8)
