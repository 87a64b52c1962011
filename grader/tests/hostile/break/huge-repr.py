# /// case
# title = "A value whose repr has 500 MB, and values whose _repr_html_ has as much"
# loses = []
# stock = "not run: 500 MB in the notebook"
# ///
# %% extra before clip
class Wide:
    def __repr__(self):
        return "w" * 500_000_000

    def _repr_html_(self):
        return "<b>" * 100_000_000

Wide()
