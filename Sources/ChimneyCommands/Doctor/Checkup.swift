internal import Deployment
internal import Workspace

/// Looks at what building and deploying need.
struct Checkup: Sendable {
  let access: AWSAccess.Settings
  let aws: AWSCLI

  /// All findings, in the order in which things are needed.
  /// - Throws: `WorkspaceError.interrupted`
  func findings() async throws(WorkspaceError) -> [Finding] {
    [try await swift(), try await containers()] + (try await amazon())
  }

  private func swift() async throws(WorkspaceError) -> Finding {
    guard let said = try await firstLine(of: "swift", "--version") else {
      return Finding(
        kind: .missing,
        text: "Swift, which builds functions: get it from https://www.swift.org/install")
    }
    return Finding(kind: .ok, text: said)
  }

  private func containers() async throws(WorkspaceError) -> Finding {
    for engine in ["docker", "podman", "finch"] {
      if let said = try await firstLine(of: engine, "--version") {
        return Finding(kind: .ok, text: said)
      }
    }
    return Finding(
      kind: .note,
      text: "no docker, podman or finch: functions are built for this machine's architecture only")
  }

  private func amazon() async throws(WorkspaceError) -> [Finding] {
    guard let version = try await firstLine(of: aws.program, "--version"),
      version.hasPrefix("aws-cli/")
    else {
      return [
        Finding(
          kind: .missing,
          text: "the AWS CLI, which deploys: get it from https://aws.amazon.com/cli, or name the"
            + " program in AWS_CLI")
      ]
    }
    let cli = Finding(kind: .ok, text: version)
    do throws(WorkspaceError) {
      let caller = try await aws(.callerIdentity)
      let identity = Finding(kind: .ok, text: "account \(caller.account) (\(caller.arn))")
      return [cli, identity, try await bucket(of: caller)]
    } catch .aws(let error) {
      return [cli, Finding(kind: .missing, text: error.description)]
    }
  }

  private func bucket(of caller: CallerIdentity) async throws(WorkspaceError) -> Finding {
    let configured = try await aws.configuredRegion()
    guard let region = access.named ?? access.inherited ?? configured else {
      return Finding(kind: .missing, text: "a region: \(AWSError.noRegion)")
    }
    let bucket = ToolkitStack.bucket(in: .init(account: caller.account, region: region))
    do throws(WorkspaceError) {
      let call = AWSCall.bucket(bucket, owner: caller.account)
      if try await aws.with(region: region).ifExists(call) != nil {
        return Finding(kind: .ok, text: "the bucket for assets in \(region), \(bucket)")
      }
      return Finding(
        kind: .missing,
        text: "the bucket for assets in \(region): `chimney bootstrap --region \(region)` makes it")
    } catch .aws(let error) where error.isDenied {
      return Finding(
        kind: .missing,
        text:
          "a bucket for assets of account \(caller.account): \(bucket) is not its own, or may not"
          + " be used (\(error))")
    }
  }

  /// What a program says first; nil for one that is not there or fails.
  private func firstLine(
    of program: String, _ argument: String
  ) async throws(WorkspaceError) -> String? {
    do throws(WorkspaceError) {
      let (status, output) = try await Program(program, [argument]).capture()
      guard status.isSuccess else { return nil }
      return output.split(separator: "\n").first.map(String.init)
    } catch .interrupted {
      throw .interrupted
    } catch {
      return nil
    }
  }
}
