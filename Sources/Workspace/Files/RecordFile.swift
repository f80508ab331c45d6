package import SystemPackage

/// A file that a test compares with, recorded by an earlier run: beside the Swift file that names it.
package struct RecordFile: Sendable {
  /// Where the record lies.
  package let path: FilePath

  /// The record of this path, relative to the folder of a Swift file.
  package init(_ path: String, besides file: String) {
    self.path = FilePath(file).removingLastComponent().pushing(FilePath(path))
  }

  /// What was recorded; nil when nothing was.
  package func read() throws(WorkspaceError) -> [UInt8]? {
    path.exists ? try path.document() : nil
  }

  /// Records something in place of what was there, all of it or nothing.
  package func write(_ bytes: [UInt8]) throws(WorkspaceError) {
    try path.parent.createFolders()
    let new = path.temporarySibling()
    try new.create(bytes)
    try new.move(to: path)
  }
}
