import CSystem
import Platform

/// What becomes of a child's descriptors before its program starts.
final class FileActions {
  var actions = posix_spawn_file_actions_t()

  init() { posix_spawn_file_actions_init(&actions) }

  deinit { posix_spawn_file_actions_destroy(&actions) }

  func open(_ path: String, as descriptor: Int32) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, O_RDONLY, 0)
  }

  func duplicate(_ descriptor: Int32, as target: Int32) {
    posix_spawn_file_actions_adddup2(&actions, descriptor, target)
  }
}

/// Starts a program in a process group of its own, with no signal blocked or ignored.
func spawn(
  _ executable: String, _ arguments: [String], _ environment: [String], _ files: FileActions
) throws(SystemError) -> pid_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(
    &attributes,
    Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
  var identifier: pid_t = 0
  let failure = withCStrings(arguments) { arguments in
    withCStrings(environment) { environment in
      posix_spawn(&identifier, executable, &files.actions, &attributes, arguments, environment)
    }
  }
  guard failure == 0 else { throw SystemError("posix_spawn", code: failure) }
  return identifier
}

/// Lends strings to C as an array of pointers with NULL at its end.
private func withCStrings<Answer>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
) -> Answer {
  let copies = strings.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  return body(copies)
}
