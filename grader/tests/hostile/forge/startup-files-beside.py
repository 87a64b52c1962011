# /// case
# title = "sitecustomize, usercustomize, conftest, .pth and IPython startup files beside the notebook"
# loses = "double"
# stock = "safe"
# ///
# %% file sitecustomize.py
import builtins
builtins.FORGED = True
open("@COURSE@/@MARK@", "w").close()
# %% file usercustomize.py
open("@COURSE@/@MARK@", "w").close()
# %% file conftest.py
open("@COURSE@/@MARK@", "w").close()
# %% file evil.pth
import builtins; open("@COURSE@/@MARK@", "w").close()
# %% file .ipython/profile_default/startup/00-forge.py
open("@COURSE@/@MARK@", "w").close()
# %% file profile_default/startup/00-forge.py
open("@COURSE@/@MARK@", "w").close()
# %% file ipython_config.py
open("@COURSE@/@MARK@", "w").close()
# %% file ipython_kernel_config.py
open("@COURSE@/@MARK@", "w").close()
# %% file jupyter_config.py
open("@COURSE@/@MARK@", "w").close()
# %% file nbgrader_config.py
c = get_config()
c.ClearSolutions.code_stub = {"python": "pass"}
open("@COURSE@/@MARK@", "w").close()
# %% file pyvenv.cfg
home = /nowhere
# %% double
def double(a):
    return a
