# /// case
# title = "The memory of the student's own process is searched for hidden tests and solutions"
# loses = []
# ///
# %% extra last
import re
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
    for line in maps:
        match = re.match(r"(\w+)-(\w+) r", line)
        if not match or "[v" in line:
            continue
        first, last = (int(x, 16) for x in match.groups())
        if last - first > 1 << 27:
            continue
        try:
            memory.seek(first)
            for hit in set(re.findall(rb"SECRET-(?:hidden|solution|home)-[0-9a-f]{6}", memory.read(last - first))):
                print(hit)
        except (OSError, OverflowError, ValueError):
            pass
