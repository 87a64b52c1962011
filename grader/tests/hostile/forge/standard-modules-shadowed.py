# /// case
# title = "json.py, copy.py, traceback.py, struct.py, pickle.py and IPython.py lie beside the notebook"
# loses = "double"
# ///
# %% file json.py
import os
open("@COURSE@/@MARK@", "w").close()
# %% file copy.py
import os
open("@COURSE@/@MARK@", "w").close()
# %% file traceback.py
import os
open("@COURSE@/@MARK@", "w").close()
# %% file struct.py
import os
open("@COURSE@/@MARK@", "w").close()
# %% file pickle.py
import os
open("@COURSE@/@MARK@", "w").close()
# %% file IPython.py
import os
open("@COURSE@/@MARK@", "w").close()
# %% file proctor.py
import os
open("@COURSE@/@MARK@", "w").close()
# %% double
def double(a):
    return a
