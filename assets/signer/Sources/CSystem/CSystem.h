// The few headers of libc that the function needs. Glibc's overlay would ask for a newer glibc than
// Lambda's; _GNU_SOURCE would turn sockaddr into a union that Swift cannot call with.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <nss.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/// `errno`, which is a macro and so invisible to Swift.
static inline int system_errno(void) { return errno; }

/// The environment, a variable that Swift 6 does not let near: a block of `NAME=value` strings, ended by NULL.
static inline char **system_environment(void) { return __environ; }

/// Host names come from /etc/hosts and DNS, whatever nsswitch.conf says: glibc would load other
/// services from shared libraries, which a static executable must not do. Once, before any look-up.
static inline int system_resolve_by_files_and_dns(void) {
  return __nss_configure_lookup("hosts", "files dns");
}

/// `fcntl`, whose variable arguments Swift cannot pass.
static inline int system_fcntl(int descriptor, int command, int argument) {
  return fcntl(descriptor, command, argument);
}

/// The macros that take a child's status apart.
static inline int system_exited(int status) { return WIFEXITED(status); }
static inline int system_exit_code(int status) { return WEXITSTATUS(status); }
static inline int system_signal(int status) { return WTERMSIG(status); }
