# loses: who-sees-whom-edges
# says: the Python code runs once per element
# hint: 3
def who_sees_whom(ways, radius):
    sees = np.linalg.norm(ways, axis=2) < radius
    for i in range(len(sees)):
        sees[i, i] = False
    return sees
