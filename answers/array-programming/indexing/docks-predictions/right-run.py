# way: By running each line on a fresh array: after you have predicted, that is the best way to be sure.
def after(code):
    names = {"np": np, "docks": np.array([5, 6, 7, 8])}
    exec(code, names)
    return names["docks"].tolist()


repeated = after("docks[[1, 1, 3]] += 1")
added_at = after("np.add.at(docks, [1, 1, 3], 1)")
picked_first = after("some = docks[[0, 2]]; some += 10")
chained = after("docks[[0, 2]][1] = 0")
overwritten = after("docks[[2, 0, 2]] = [20, 30, 40]")
