# loses: identity-matrix-values
# says: called again
from functools import cache

identity_matrix = cache(np.eye)
