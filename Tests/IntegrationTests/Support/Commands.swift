import SystemPackage
import TestMachine
import Testing

/// Runs the program `chimney` of this build, its assets in the cache that all tests share.
func chimney(
  _ arguments: [String], in folder: FilePath? = nil, changing changes: [String: String?] = [:],
  input: String = ""
) async throws -> Run {
  let cache = ["CHIMNEY_CACHE": Repository.cache.string as String?]
  return try await Run.program(
    Repository.product("chimney"), arguments, in: folder,
    changing: cache.merging(changes) { $1 }, input: input)
}

/// Runs the program `chimney` with these arguments.
func chimney(
  _ arguments: String..., in folder: FilePath? = nil, changing changes: [String: String?] = [:],
  input: String = ""
) async throws -> Run {
  try await chimney(arguments, in: folder, changing: changes, input: input)
}

/// Runs a script of the repository with the Python that has the test tools.
func python(_ script: FilePath, _ arguments: String...) async throws -> Run {
  let python = try #require(RealPrograms.python)
  return try await Run.program(
    python, [script.string] + arguments,
    changing: ["JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "1"])
}
