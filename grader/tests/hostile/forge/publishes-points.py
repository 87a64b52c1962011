# /// case
# title = "The function publishes an execute_result with the points before the test fails"
# loses = "double"
# stock = "forged"
# ///
# %% double
def double(a):
    shell = get_ipython()
    shell.displayhook(2)
    kernel = getattr(shell, "kernel", None)
    if kernel is not None:
        content = {"data": {"text/plain": "2"}, "metadata": {}, "execution_count": 1}
        kernel.session.send(kernel.iopub_socket, "execute_result", content, parent=kernel.get_parent())
        kernel.iopub_thread.flush()
    return a
