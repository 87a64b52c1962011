# way: By trying each expression, after predicting it: an error is an answer, too.
def works(expression):
    names = {"strict": strict, "x": strict.asarray([[1.0, 2.0], [3.0, 4.0]]), "n": strict.asarray([1, 2])}
    try:
        eval(expression, names)
    except (AttributeError, TypeError):
        return False
    return True


operator = works("x * 2 + 1")
method = works("x.mean(axis=0)")
function = works("strict.mean(x, axis=0)")
mixed = works("x + n")
transposed = works("x @ x.T")
converted = works("x.astype(strict.float32)")
