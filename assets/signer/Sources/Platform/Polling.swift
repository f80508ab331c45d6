import CSystem

/// Those of the descriptors that can be read from, or are at their end, as soon as there is one;
/// none when the deadline came first.
package func readable(_ descriptors: [Int32], until deadline: Deadline) -> [Int32] {
  var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  while true {
    let count = poll(&requests, nfds_t(requests.count), deadline.pollTimeout)
    if count > 0 { return requests.filter { $0.revents != 0 }.map(\.fd) }
    if deadline.hasPassed { return [] }
  }
}
