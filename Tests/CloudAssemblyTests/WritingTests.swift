import CloudAssembly
import CloudFormation
import Digests
import JSON
import Testing

@Suite("An assembly is written as files")
struct WritingTests {
  @Test("The same assembly is the same files, sorted")
  func files() {
    #expect(
      sample.files.map(\.path) == [
        "asset.abc.zip", "cdk.out", "manifest.json", "stack.assets.json", "stack.chimney.json",
        "stack.template.json", "tree.json",
      ])
    #expect(sample.files == sample.files)
  }

  @Test("The manifest names the stack, its assets, its lines and the tree")
  func manifest() throws {
    let template = try #require(sample.text("stack.template.json"))
    let key = Digest.sha256(template.utf8).hexadecimal
    #expect(
      sample.text("manifest.json") == """
        {
          "version": "36.0.0",
          "artifacts": {
            "stack.assets": {
              "type": "cdk:asset-manifest",
              "properties": {
                "file": "stack.assets.json"
              }
            },
            "stack.chimney": {
              "type": "chimney:source-map",
              "properties": {
                "file": "stack.chimney.json"
              }
            },
            "stack": {
              "type": "aws:cloudformation:stack",
              "environment": "aws://unknown-account/unknown-region",
              "properties": {
                "templateFile": "stack.template.json",
                "stackTemplateAssetObjectUrl": "s3://bucket-${AWS::Region}/\(key).json"
              },
              "dependencies": [
                "stack.assets"
              ],
              "metadata": {
                "/stack/Key/Resource": [
                  {
                    "type": "aws:cdk:logicalId",
                    "data": "Key961B73FD"
                  }
                ],
                "/stack/KeyID": [
                  {
                    "type": "aws:cdk:logicalId",
                    "data": "KeyID"
                  }
                ]
              },
              "displayName": "stack"
            },
            "chimney.tree": {
              "type": "cdk:tree",
              "properties": {
                "file": "tree.json"
              }
            }
          }
        }

        """)
  }

  @Test("The asset manifest publishes the asset's file and the template with the caller's rights")
  func assetManifest() throws {
    let template = try #require(sample.text("stack.template.json"))
    let key = Digest.sha256(template.utf8).hexadecimal
    #expect(
      sample.text("stack.assets.json") == """
        {
          "version": "36.0.0",
          "files": {
            "abc": {
              "source": {
                "path": "asset.abc.zip",
                "packaging": "file"
              },
              "destinations": {
                "current_account-current_region": {
                  "bucketName": "bucket-${AWS::Region}",
                  "objectKey": "abc.zip"
                }
              }
            },
            "\(key)": {
              "displayName": "stack Template",
              "source": {
                "path": "stack.template.json",
                "packaging": "file"
              },
              "destinations": {
                "current_account-current_region": {
                  "bucketName": "bucket-${AWS::Region}",
                  "objectKey": "\(key).json"
                }
              }
            }
          },
          "dockerImages": {}
        }

        """)
  }

  @Test("Lines of code and the bytes of assets stand beside the template, not in it")
  func sourceMap() {
    #expect(
      sample.text("stack.chimney.json") == """
        {
          "version": 1,
          "origins": {
            "Key961B73FD": {
              "path": "stack/Key/Resource",
              "lines": [
                {
                  "file": "stacks/Main.swift",
                  "line": 7
                }
              ],
              "values": [
                {
                  "pointer": "/KeyPolicy/Statement/0",
                  "file": "stacks/Main.swift",
                  "line": 9
                }
              ]
            },
            "KeyID": {
              "path": "stack/KeyID",
              "lines": [
                {
                  "file": "stacks/Main.swift",
                  "line": 8
                }
              ]
            }
          },
          "assets": {
            "abc": {
              "sha256": "def",
              "bytes": 4
            }
          }
        }

        """)
    #expect(sample.text("stack.template.json")?.contains("Main.swift") == false)
  }

  @Test("A line that moves changes the source map only")
  func movedLine() {
    var moved = sample
    moved.stacks[0].origins["KeyID"]?.lines[0].number = 80
    let changed = zip(sample.files, moved.files).filter { $0 != $1 }.map(\.0.path)
    #expect(changed == ["stack.chimney.json"])
  }

  @Test("The tree nests constructs and marks resources")
  func tree() throws {
    let text = try #require(sample.text("tree.json"))
    let tree = try Value.parse(text)["tree"]
    let stack = tree?["children"]?["stack"]
    #expect(stack?["path"] == "stack")
    #expect(stack?["children"]?["Key"]?["attributes"] == nil)
    #expect(
      stack?["children"]?["Key"]?["children"]?["Resource"] == [
        "id": "Resource", "path": "stack/Key/Resource",
        "attributes": [
          "aws:cdk:cloudformation:type": "AWS::KMS::Key",
          "aws:cdk:cloudformation:logicalId": "Key961B73FD",
        ],
      ])
  }

  @Test("What is decided of a stack's place stands in the manifests as the CDK writes it")
  func settings() throws {
    var assembly = sample
    assembly.stacks[0].environment = .init(account: "123456789012", region: "eu-west-1")
    assembly.stacks[0].bucket = "bucket-eu-west-1"
    assembly.stacks[0].tags = ["team": "keys"]
    assembly.stacks[0].terminationProtection = true
    assembly.stacks.append(sample.stacks[0])
    assembly.stacks[1].name = "other"
    assembly.stacks[1].dependencies = ["stack"]
    let manifest = try Value.parse(try #require(assembly.text("manifest.json")))
    let stack = manifest["artifacts"]?["stack"]
    #expect(stack?["environment"] == "aws://123456789012/eu-west-1")
    #expect(stack?["properties"]?["tags"] == ["team": "keys"])
    #expect(stack?["properties"]?["terminationProtection"] == true)
    #expect(
      stack?["properties"]?["stackTemplateAssetObjectUrl"]?.string?
        .hasPrefix("s3://bucket-eu-west-1/") == true)
    #expect(manifest["artifacts"]?["other"]?["dependencies"] == ["stack", "other.assets"])
    let assets = try Value.parse(try #require(assembly.text("stack.assets.json")))
    #expect(
      assets["files"]?["abc"]?["destinations"] == [
        "123456789012-eu-west-1": [
          "bucketName": "bucket-eu-west-1", "objectKey": "abc.zip", "region": "eu-west-1",
        ]
      ])
    let read = try assembly.readBack()
    #expect(read.stacks.map(\.environment.region) == ["eu-west-1", nil])
    #expect(read.stacks.map(\.tags) == [["team": "keys"], [:]])
    #expect(read.stacks.map(\.terminationProtection) == [true, false])
    #expect(read.stacks.map(\.dependencies) == [[], ["stack"]])
  }

  @Test("An asset of two stacks is one file")
  func sharedAsset() {
    var assembly = sample
    assembly.stacks.append(sample.stacks[0])
    assembly.stacks[1].name = "other"
    #expect(assembly.files.count { $0.content == .asset(id: "abc") } == 1)
  }
}
