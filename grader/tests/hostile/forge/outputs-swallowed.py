# /// case
# title = "ipykernel's session and its output channel drop error messages"
# loses = "double"
# stock = "safe"
# ///
# %% double
kernel = getattr(get_ipython(), "kernel", None)
if kernel is not None:
    send = type(kernel.session).send

    def quiet(self, stream, kind, *args, **kwargs):
        if kind == "error" or getattr(kind, "get", lambda k: None)("msg_type") == "error":
            return None
        return send(self, stream, kind, *args, **kwargs)

    type(kernel.session).send = quiet

def double(a):
    return a
