# /// case
# title = "The function looks for the source of the test that calls it: linecache, tracebacks, In, gc"
# loses = []
# ///
# %% double
seen = []

def double(a):
    import gc
    import linecache
    import sys
    for lines in list(linecache.cache.values()):
        if len(lines) > 2:
            seen.append("".join(lines[2]))
    frame = sys._getframe(1)
    while frame:
        seen.append(str(frame.f_code.co_consts) + str(frame.f_code.co_names))
        frame = frame.f_back
    for thing in gc.get_objects():
        if type(thing) in (dict, list) and len(thing) < 300:
            for value in list(thing.values() if type(thing) is dict else thing):
                if type(value) is str and ("hidden" in value or "array_equal" in value):
                    seen.append(value)
    return 2 * a
# %% extra last
import re
print(*set(re.findall(r"SECRET-hidden-[0-9a-f]{6}", "\n".join(seen))))
print(*set(re.findall(r"SECRET-hidden-[0-9a-f]{6}", "\n".join(In))))
print("array_equal(result, expected)" in "\n".join(seen) and "SECRET-read-test-text")
