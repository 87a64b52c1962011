# /// case
# title = "Links are planted where the grader will write: the notebook itself, autograded/ and feedback/"
# loses = []
# ///
# %% extra last
import os
for name in ("arrays.ipynb", "numbers.txt", "arrays.html", "@COURSE@/autograded/@STUDENT@/exam/arrays.ipynb",
             "@COURSE@/feedback/@STUDENT@/exam/arrays.html"):
    try:
        os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
        if os.path.lexists(name):
            os.unlink(name)
        os.symlink("@OUTSIDE@/mine.txt", name)
    except OSError as error:
        print(error)
