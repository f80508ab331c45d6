"""Runs a program at a terminal of its own: `python terminal.py ANSWERS PROGRAM ARGUMENTS…`.

ANSWERS is JSON, `[[PATTERN, TEXT], …]`: each text is typed once its pattern has been shown after
the one before, `\\u0003` for Ctrl-C. What was shown goes to standard output; the exit status is the
program's.
"""

import fcntl
import json
import os
import pty
import re
import struct
import sys
import termios


def main():
    answers = json.loads(sys.argv[1])
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    shown, begin = b"", 0
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        shown += part
        if answers and re.search(answers[0][0].encode(), shown[begin:]):
            begin = len(shown)
            os.write(terminal, answers.pop(0)[1].encode())
    _, status = os.waitpid(pid, 0)
    sys.stdout.write(shown.decode().replace("\r\n", "\n"))
    sys.exit(os.waitstatus_to_exitcode(status))


main()
