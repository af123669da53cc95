/*
 * The cheapest peer: an echo that knows CER, DWR and DPR. Built by bench/peers.ts into a temporary folder.
 *
 *     peer COUNT    listens on COUNT ports of the loopback that the system chooses, prints them in one line, and serves
 *                   until its standard input ends.
 *
 * What a read returns goes back in one write, with the R bit of every request in it cleared. The rest of a message that
 * a read has cut off stays in the connection's buffer until it is whole.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { HEADER = 20, ROOM = 256 * 1024, LONGEST = 128 * 1024, EVENTS = 256 };

struct connection {
  int fd;
  int is_listening;
  /* Bytes of a message whose end has not come; kept only while there are any. */
  uint8_t *rest;
  size_t rest_bytes;
};

static uint8_t in[ROOM];

static void die(const char *what) {
  perror(what);
  exit(1);
}

static uint32_t get24(const uint8_t *at) { return (uint32_t)at[0] << 16 | at[1] << 8 | at[2]; }

static void put24(uint8_t *at, uint32_t value) {
  at[0] = value >> 16, at[1] = value >> 8, at[2] = value;
}

/* Appends an AVP without a vendor and with the M bit; returns where the next one goes. */
static uint8_t *put_avp(uint8_t *at, uint32_t code, const void *data, uint32_t bytes) {
  uint32_t padded = (bytes + 3) & ~3u;
  at[0] = 0, put24(at + 1, code), at[4] = 0x40, put24(at + 5, 8 + bytes);
  memset(at + 8, 0, padded);
  memcpy(at + 8, data, bytes);
  return at + 8 + padded;
}

static uint8_t *put_number(uint8_t *at, uint32_t code, uint32_t value) {
  value = htonl(value);
  return put_avp(at, code, &value, sizeof value);
}

/* All or nothing: a reader that is this slow is no subject for a bench. */
static int write_all(int fd, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EAGAIN) {
      struct pollfd writable = {.fd = fd, .events = POLLOUT};
      if (poll(&writable, 1, 5000) <= 0) return -1;
    } else if (written <= 0) {
      return -1;
    } else {
      bytes += written, count -= written;
    }
  }
  return 0;
}

/* Answers a CER as a Relay, which matches every client; a DWR and a DPR without more than they need. */
static int answer_base(int fd, const uint8_t *request) {
  uint8_t answer[512], *end = answer + HEADER;
  memcpy(answer, request, HEADER);
  answer[4] &= 0x7f;
  end = put_number(end, 268, 2001);
  end = put_avp(end, 264, "peer.example.net", 16);
  end = put_avp(end, 296, "example.net", 11);
  if (get24(request + 5) == 257) {
    end = put_avp(end, 257, "\0\1\177\0\0\1", 6);
    end = put_number(end, 266, 0);
    end = put_avp(end, 269, "bench-peer", 10);
    end = put_number(end, 258, 0xffffffff);
  }
  put24(answer + 1, end - answer);
  return write_all(fd, answer, end - answer);
}

/* Returns how many of the bytes were whole messages, or -1 if the connection is of no use any more. */
static ssize_t answer_all(int fd, uint8_t *bytes, size_t count) {
  size_t at = 0, from = 0;
  while (count - at >= HEADER) {
    uint8_t *message = bytes + at;
    size_t length = get24(message + 1);
    if (length < HEADER || length > LONGEST) return -1;
    if (count - at < length) break;
    if (memcmp(message + 8, "\0\0\0\0", 4) == 0) {
      if (write_all(fd, bytes + from, at - from) || answer_base(fd, message)) return -1;
      from = at + length;
    } else {
      message[4] &= 0x7f;
    }
    at += length;
  }
  return write_all(fd, bytes + from, at - from) ? -1 : (ssize_t)at;
}

static void end_connection(struct connection *connection) {
  close(connection->fd);
  free(connection->rest);
  free(connection);
}

static void serve(struct connection *connection) {
  size_t held = connection->rest_bytes;
  memcpy(in, connection->rest, held);
  ssize_t got = read(connection->fd, in + held, ROOM - held);
  if (got < 0 && errno == EAGAIN) return;
  ssize_t done = got <= 0 ? -1 : answer_all(connection->fd, in, held + got);
  if (done < 0) {
    end_connection(connection);
    return;
  }
  connection->rest_bytes = held + got - done;
  if (connection->rest_bytes == 0) return;
  if (connection->rest == NULL && (connection->rest = malloc(LONGEST)) == NULL) die("malloc");
  memcpy(connection->rest, in + done, connection->rest_bytes);
}

static void watch(int epoll, int fd, int is_listening) {
  struct connection *connection = calloc(1, sizeof *connection);
  if (connection == NULL) die("calloc");
  connection->fd = fd, connection->is_listening = is_listening;
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event)) die("epoll_ctl");
}

static void listen_on_any(int epoll) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0 || bind(fd, (void *)&address, size) || listen(fd, 512)) die("listen");
  if (getsockname(fd, (void *)&address, &size)) die("getsockname");
  printf("%d ", ntohs(address.sin_port));
  watch(epoll, fd, 1);
}

static void accept_all(int epoll, int listener) {
  int fd, one = 1;
  while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    watch(epoll, fd, 0);
  }
}

int main(int argc, char **argv) {
  int count = argc == 2 ? atoi(argv[1]) : 0;
  int epoll = epoll_create1(EPOLL_CLOEXEC);
  if (count < 1 || epoll < 0) die("peer COUNT");
  for (int index = 0; index < count; index++) listen_on_any(epoll);
  printf("\n");
  fflush(stdout);
  struct epoll_event parent = {.events = EPOLLIN, .data.ptr = NULL}, events[EVENTS];
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, STDIN_FILENO, &parent)) die("stdin");
  for (;;) {
    int ready = epoll_wait(epoll, events, EVENTS, -1);
    for (int index = 0; index < ready; index++) {
      struct connection *connection = events[index].data.ptr;
      if (connection == NULL) return 0;
      if (connection->is_listening) accept_all(epoll, connection->fd);
      else serve(connection);
    }
  }
}
