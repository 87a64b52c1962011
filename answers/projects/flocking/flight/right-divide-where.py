# way: With `where=`: birds at rest are not divided at all.
def fly(positions, velocities, size, radius, speed):
    new = velocities + steering(positions, velocities, size, radius)
    lengths = np.linalg.norm(new, axis=1, keepdims=True)
    np.divide(new * speed, lengths, out=new, where=lengths > 0)
    return np.mod(positions + new, size), new
