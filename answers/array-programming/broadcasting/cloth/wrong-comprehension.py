# loses: cloth-rules
# says: uses a comprehension
def cloth(tieup, threading, treadling):
    return np.array([[tieup[s, t] for s in threading] for t in treadling])
