# loses: load-tables-values
# says: again
from functools import lru_cache


@lru_cache
def load_tables(path):
    with np.load(path) as archive:
        return archive["table"], archive["ordered"]
