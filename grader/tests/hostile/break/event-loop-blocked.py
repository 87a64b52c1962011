# /// case
# title = "await for ever, and an event loop that is stopped"
# loses = []
# stock = "loses honest work"
# ///
# %% extra before clip
import asyncio
await asyncio.sleep(10**6)
# %% extra last
import asyncio
asyncio.get_event_loop().stop()
