# /// case
# title = "Text that is no text: lone surrogates, NUL and control characters in output and in answers"
# loses = "total"
# ///
# %% extra before double
print("\udc80\ud800 \x00 \x1b]0;title\x07 \x1b[2J \u202e right to left")
{"\ud800": "\udfff"}
# %% total
def read_total(path):
    return "\ud800\x00"
# %% extra last
raise ValueError("\ud800 \x00 \x1b[31m")
