# loses: apply-each-values, apply-each-broadcast, apply-each-no-loop
# says: That is the product of whole matrices
# hint: 1
def apply_each(matrices, vectors):
    return matrices @ vectors
