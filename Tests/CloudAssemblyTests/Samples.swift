import CloudAssembly
import CloudFormation

/// A stack of one key and one function with an asset.
let sample = Assembly(
  stacks: [
    Assembly.Stack(
      name: "stack", template: sampleTemplate,
      assets: [
        Assembly.Asset(
          id: "abc", fileExtension: "zip", bytes: SourceMap.Asset(sha256: "def", bytes: 4))
      ],
      origins: [
        "Key961B73FD": SourceMap.Origin(
          path: "stack/Key/Resource",
          lines: [.init(file: "stacks/Main.swift", number: 7)],
          values: [
            .init(
              pointer: "/KeyPolicy/Statement/0", line: .init(file: "stacks/Main.swift", number: 9))
          ]),
        "KeyID": SourceMap.Origin(
          path: "stack/KeyID", lines: [.init(file: "stacks/Main.swift", number: 8)]),
      ])
  ], bucket: "bucket-${AWS::Region}")

let sampleTemplate: Template = {
  var template = Template()
  template.resources["Key961B73FD"] = Template.Resource(type: "AWS::KMS::Key")
  template.outputs["KeyID"] = Template.Output(value: ["Ref": "Key961B73FD"])
  return template
}()

extension Assembly {
  /// The text of a file; nil for a file that there is not, or an asset.
  func text(_ path: String) -> String? {
    guard case .bytes(let bytes) = files.first(where: { $0.path == path })?.content else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads the written assembly back, some files replaced.
  func readBack(replacing files: [String: String] = [:]) throws(AssemblyError) -> ReadAssembly {
    try ReadAssembly { (path) throws(AssemblyError) in
      guard let text = files[path] ?? self.text(path) else {
        throw .unreadable(file: path, reason: "No such file or directory")
      }
      return Array(text.utf8)
    }
  }
}

/// What reading files is refused for.
func refusal(of files: [String: String]) -> String {
  do throws(AssemblyError) {
    _ = try sample.readBack(replacing: files)
    return "no refusal"
  } catch {
    return error.description
  }
}
