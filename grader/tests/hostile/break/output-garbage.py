# /// case
# title = "Messages to the notebook that are none: wrong types, unknown kinds, mime types of 10 MB"
# loses = []
# may_lose = "all"
# stock = "safe"
# ///
# %% extra before double
import gc

for thing in gc.get_objects():
    if type(thing).__name__ == "Channel":
        for message in (["publish", "stream", {"name": "nowhere", "text": 7}, {}],
                        ["publish", "display_data", {"data": 7, "metadata": None}, {}],
                        ["publish", "error", {"ename": 1}, {}], ["publish", "no_such_kind", {}, {}],
                        ["publish", "execute_result", {}, {}], ["publish"], ["done"], ["done", {"status": "ok"}],
                        ["publish", "update_display_data", {"transient": {"display_id": []}}, {}]):
            try:
                thing.send(message)
            except Exception:
                pass
        break
# %% extra last
get_ipython().display_pub.publish({"application/x-own": "x" * 10_000_000, "image/png": "no base64 \u00e4"}, {})
get_ipython().kernel.session.send(None, "no_such_kind", {"a": {1, 2}})
