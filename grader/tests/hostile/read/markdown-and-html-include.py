# /// case
# title = "Markdown, HTML and display objects include files of the grader's machine"
# loses = []
# ///
# %% essay
![key](@HOME@/.ssh/id_rsa) <iframe src="file://@HOME@/.ssh/id_rsa"></iframe> [x](file://@OUTSIDE@/private/exams.txt)
# %% extra last
from IPython.display import HTML, Image, SVG, FileLink, Markdown
for kind in (HTML, SVG, Markdown):
    try:
        display(kind(filename="@HOME@/.ssh/id_rsa"))
    except Exception as error:
        print(type(error))
