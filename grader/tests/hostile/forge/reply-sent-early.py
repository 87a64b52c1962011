# /// case
# title = "An idle status and an ok reply are sent before the test has run"
# loses = "double"
# stock = "forged"
# ///
# %% double
def double(a):
    kernel = getattr(get_ipython(), "kernel", None)
    if kernel is not None:
        parent = kernel.get_parent()
        ok = {"status": "ok", "execution_count": 1, "user_expressions": {}, "payload": []}
        kernel.session.send(kernel.shell_stream, "execute_reply", ok, parent=parent,
                            ident=getattr(kernel, "_parent_ident", {}).get("shell"))
        kernel.session.send(kernel.iopub_socket, "status", {"execution_state": "idle"}, parent=parent)
        kernel.iopub_thread.flush()
        kernel.shell_stream.flush()
    import time
    time.sleep(0.5)
    return a
