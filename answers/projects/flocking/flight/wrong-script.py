# loses: flight-script
# says: the Python code runs once per element
# hint: 3
def fly(positions, velocities, size, radius, speed):
    birds = [(*p, *v) for p, v in zip(positions.tolist(), velocities.tolist())]
    birds = np.array(slow_flight(birds, size, radius, speed))
    return birds[:, :2].copy(), birds[:, 2:].copy()
