# /// case
# title = "Comms are opened to nobody, and messages sent over them"
# loses = []
# stock = "safe"
# ///
# %% extra before double
try:
    from comm import create_comm
    comm = create_comm(target_name="nobody", data={"a": 1})
    comm.send({"b": 2}, buffers=[b"x" * 1000])
    comm.close()
except Exception as error:
    print(type(error).__name__)
