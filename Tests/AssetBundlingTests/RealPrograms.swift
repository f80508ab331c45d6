import AssetBundling

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file of this machine; nil when it is not there.
func content(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

/// A dynamic executable that every Linux machine has.
let programOfThisMachine = content(of: "/bin/true").flatMap { $0.starts(with: elfMagic) ? $0 : nil }
let elfMagic: [UInt8] = [0x7f, 0x45, 0x4c, 0x46]

/// The processor of this machine.
#if arch(arm64)
  let hostMachine = ELFBinary.Machine.aarch64
#else
  let hostMachine = ELFBinary.Machine.x86_64
#endif

/// Whether a missing program fails a test in place of skipping it.
let isCI = getenv("CI").map { String(cString: $0) == "true" } ?? false
