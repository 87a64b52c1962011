# /// case
# title = "Names that would colour the terminal, set its title and turn the line around"
# loses = []
# says = "is not asked for, skipped"
# ///
# %% make
def make(notebook):
    return {"\x1b[31mred.ipynb": b"{}", "\x1b]0;title\x07.ipynb": b"{}", "\u202egnp.ipynb": b"{}", "=1+1": b""}
