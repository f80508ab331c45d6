// The few headers of libc that the function needs. Glibc's overlay would ask for a newer glibc than
// Lambda's; _GNU_SOURCE would turn sockaddr into a union that Swift cannot call with.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

/// `errno`, which is a macro and so invisible to Swift.
static inline int system_errno(void) { return errno; }
