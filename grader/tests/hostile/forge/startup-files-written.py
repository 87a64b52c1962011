# /// case
# title = "A cell writes startup files into its home, its profile and its working directory"
# stock = "not run: it writes into site-packages"
# loses = "double"
# ///
# %% double
import os
import pathlib
import site

line = "open('@COURSE@/@MARK@', 'w').close()\n"
places = [
    pathlib.Path.home() / ".ipython/profile_default/startup/00.py",
    pathlib.Path.home() / ".pythonstartup.py",
    pathlib.Path("sitecustomize.py"),
    pathlib.Path(site.getusersitepackages()) / "usercustomize.py",
    *(pathlib.Path(p) / "@MARK@.pth" for p in site.getsitepackages()),
]
for place in places:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(line)
    except OSError:
        pass
os.environ["PYTHONSTARTUP"] = ".pythonstartup.py"
os.environ["PYTHONPATH"] = os.getcwd()

def double(a):
    return a
