# /// case
# title = "Channels are found by gc: results, displays and errors are sent to the referee and to the grader"
# loses = "double"
# may_lose = "all"
# stock = "safe"
# ///
# %% double
import gc

def channels():
    found = []
    for thing in gc.get_objects():
        try:
            if type(thing).__name__ == "Channel" and hasattr(thing, "send"):
                found.append(thing)
        except Exception:
            pass
    return found

points = {"data": {"text/plain": "2"}, "metadata": {}, "execution_count": 1}

def double(a):
    for channel in channels():
        for message in (["show", "execute_result", points, {}], ["publish", "execute_result", points, {}],
                        ["show", "clear_output", {"wait": False}, {}], ["publish", "clear_output", {"wait": True}, {}],
                        ["done", {"status": "ok"}]):
            try:
                channel.send(message)
            except Exception:
                pass
    return a
