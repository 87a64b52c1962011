# /// case
# title = "The loop runs in a thread, in a pool that was there before, and in a child process"
# loses = "squares"
# ///
# %% squares
import queue
import threading

todo, done = queue.Queue(), queue.Queue()

def work():
    while True:
        total = 0.0
        for x in todo.get():
            total += x * x
        done.put(total)

threading.Thread(target=work, daemon=True).start()

def squares(a):
    todo.put(a)
    return done.get()
