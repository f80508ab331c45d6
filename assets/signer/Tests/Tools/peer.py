#!/usr/bin/env python3
"""An HTTP peer that behaves as its path says, well and badly, on loopback.

The first line on stdout is {"endpoint": …}; then one line for every connection and request, as
{"connection": 1, "request": "POST /echo"}.

    /echo             the request's body
    /length/N         a body of N bytes
    /chunked          "hello world" in chunks, with an extension and a trailer
    /dribble          an answer that comes byte by byte
    /continue         100 Continue first
    /until-close      a body without a length, ended by closing
    /close            an answer with Connection: close
    /drop             closes without an answer
    /drop-next        answers, then closes when the next request on the connection has come
    /close-after      answers, then closes the connection though it did not say so
    /remember         answers, and remembers the connection
    /stray            sends an answer that nobody asked for on the connection that it remembers
    /half             closes in the middle of a body
    /silent           no answer
    /endless          header fields without end
    /raw?HEX          the bytes themselves
"""
import json
import socket
import sys
import threading
import time


def say(**fact):
    sys.stdout.write(json.dumps(fact) + "\n")
    sys.stdout.flush()


def read_request(stream):
    """Method, path and body of the next request; None at the end."""
    line = stream.readline()
    if not line:
        return None
    method, path, _ = line.decode().split(" ")
    length = 0
    while (field := stream.readline().strip()):
        name, value = field.split(b":", 1)
        if name.lower() == b"content-length":
            length = int(value)
    return method, path, stream.read(length)


def answer(body, *fields):
    head = ["HTTP/1.1 200 OK", f"Content-Length: {len(body)}", *fields]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
    b"6;name=value\r\nhello \r\n005\r\nworld\r\n0\r\nTrailer: ignored\r\n\r\n"
)


REMEMBERED = []


def serve(connection, path, body):
    """Answers one request; False when the connection is over."""
    send = connection.sendall
    name, _, rest = path[1:].partition("/")
    if name == "echo":
        send(answer(body))
    elif name == "length":
        send(answer(b"x" * int(rest)))
    elif name == "chunked":
        send(CHUNKED)
    elif name == "dribble":
        for byte in CHUNKED:
            send(bytes([byte]))
            time.sleep(0.0005)
    elif name == "continue":
        send(b"HTTP/1.1 100 Continue\r\n\r\n" + answer(b"went on"))
    elif name == "until-close":
        send(b"HTTP/1.1 200 OK\r\n\r\nno length")
        return False
    elif name == "close":
        send(answer(b"last words", "Connection: close"))
        return False
    elif name == "drop":
        return False
    elif name == "close-after":
        send(answer(b"bye"))
        return False
    elif name == "remember":
        REMEMBERED.append(connection)
        send(answer(b"ok"))
    elif name == "stray":
        REMEMBERED.pop().sendall(answer(b"stray"))
        send(answer(b"ok"))
    elif name == "half":
        send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
        return False
    elif name == "silent":
        time.sleep(60)
        return False
    elif name == "endless":
        send(b"HTTP/1.1 200 OK\r\n")
        for _ in range(100_000):
            send(b"Field: value\r\n")
    elif name.startswith("raw?"):
        send(bytes.fromhex(name[4:]))
        return False
    else:
        send(answer(b"ok"))
    return True


def talk(connection, number):
    drop_next = False
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        stream = connection.makefile("rb")
        try:
            while (request := read_request(stream)) and not drop_next:
                method, path, body = request
                say(connection=number, request=f"{method} {path}")
                drop_next = path == "/drop-next"
                if not serve(connection, path, body):
                    return
        except OSError:
            pass


def main():
    listener = socket.create_server(("127.0.0.1", 0))
    say(endpoint=f"http://127.0.0.1:{listener.getsockname()[1]}")
    for number in range(1, 10_000):
        connection, _ = listener.accept()
        threading.Thread(target=talk, args=(connection, number), daemon=True).start()


if __name__ == "__main__":
    main()
