# /// case
# title = "Files below a path that is too long to be opened (600 MB; 100 MB are allowed)"
# loses = []
# stock = "not run: 600 MB"
# ///
# %% extra before total
import os
import time

start = os.getcwd()
for _ in range(30):
    os.mkdir("d" * 250)
    os.chdir("d" * 250)
for number in range(60):
    with open(str(number), "wb") as file:
        file.write(bytes(10 << 20))
time.sleep(0.5)
print("SECRET-damage-disk")
os.chdir(start)
