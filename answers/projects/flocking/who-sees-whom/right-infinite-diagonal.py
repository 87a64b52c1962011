# way: With an infinite distance to itself: then one comparison answers both questions.
def who_sees_whom(ways, radius):
    distances = np.linalg.norm(ways, axis=2)
    np.fill_diagonal(distances, np.inf)
    return distances < radius
