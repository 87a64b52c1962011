# /// case
# title = "UDP packets and questions to name servers"
# loses = []
# ///
# %% extra first
import socket
try:
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.sendto(b"my secret", ("127.0.0.1", @UDP@))
except OSError as error:
    print(error)
try:
    print(socket.getaddrinfo("localhost", 80))
except OSError as error:
    print(error)
try:
    s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
except OSError as error:
    print(error)
