# /// case
# title = "Magics and shell commands read what open() cannot"
# loses = []
# ///
# %% extra first
!cat @HOME@/.ssh/id_rsa @OUTSIDE@/private/exams.txt
!env | grep HOSTILE
!tr '\0' '\n' < /proc/$PPID/environ | grep HOSTILE
!cat @COURSE@/source/exam/arrays.ipynb @COURSE@/gradebook.db
# %% extra last
%load @COURSE@/source/exam/arrays.ipynb
%run @COURSE@/source/exam/arrays.ipynb
