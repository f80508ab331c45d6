/* A bootstrap that does nothing but answer: what Lambda's Runtime API itself costs. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char message[1 << 16];

static void stop(const char *reason) {
  perror(reason);
  exit(1);
}

/* Reads one message, its body too, by its Content-Length. */
static void receive(int connection) {
  size_t count = 0;
  char *end = NULL;
  size_t wanted = sizeof message;
  while (count < wanted) {
    ssize_t more = read(connection, message + count, sizeof message - 1 - count);
    if (more <= 0) stop("read");
    message[count += (size_t)more] = 0;
    if (end == NULL && (end = strstr(message, "\r\n\r\n")) != NULL) {
      char *length = strcasestr(message, "\r\nContent-Length:");
      wanted = (size_t)(end + 4 - message) + (length ? strtoul(length + 17, NULL, 10) : 0);
    }
  }
}

int main(void) {
  const char *host = getenv("AWS_LAMBDA_RUNTIME_API");
  const char *colon = host ? strchr(host, ':') : NULL;
  if (colon == NULL) return 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(colon + 1))};
  inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
  int connection = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(connection, (struct sockaddr *)&address, sizeof address) != 0) stop("connect");
  for (;;) {
    dprintf(connection, "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: %s\r\n\r\n", host);
    receive(connection);
    char *name = strcasestr(message, "\r\nLambda-Runtime-Aws-Request-Id:");
    char request[64];
    if (name == NULL || sscanf(strchr(name, ':') + 1, " %63[0-9a-fA-F-]", request) != 1) return 1;
    dprintf(connection,
            "POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\r\nHost: %s\r\n"
            "Content-Length: 2\r\n\r\n{}",
            request, host);
    receive(connection);
  }
}
