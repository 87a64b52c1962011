# /// case
# title = "await for ever, and an event loop that is stopped"
# loses = []
# ///
# %% extra before clip
import asyncio
await asyncio.sleep(10**6)
# %% extra last
import asyncio
asyncio.get_event_loop().stop()
