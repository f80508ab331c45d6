import Chimney
import CloudFormation
import Constructs
import EthereumAccounts
import TestSupport
import Testing

@Suite struct InfrastructureTests {
  private static let function = "ethkmsclientFunctionCC521D46"

  private func resources(_ type: String, in template: Template) -> [Template.Resource] {
    template.resources.values.filter { $0.type == type }
  }

  @Test("The function runs on the machine that is chosen")
  func architecture() throws {
    for architecture in [Lambda.Architecture.x86_64, .arm64] {
      let template = try template {
        EthereumAccount(in: $0, network: .sepolia, architecture: architecture)
      }
      #expect(
        template.resources[Self.function]?.properties["Architectures"]
          == [.string(architecture.rawValue)])
    }
  }

  @Test("Several accounts share one asset, but for the machine they run on")
  func sharedAsset() {
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        EthereumAccount("one", in: stack, network: .sepolia)
        EthereumAccount(
          "two", in: stack, network: .mainnet, broadcast: .node(url: "https://node.example.com"))
        EthereumAccount("three", in: stack, network: .sepolia, architecture: .arm64)
      }
    }
    #expect(tree.assets.count == 2)
  }

  @Test("An address is for those alone who sign with IAM's credentials and are granted it")
  func address() throws {
    let template = try template { stack in
      let account = EthereumAccount(in: stack, network: .sepolia)
      let url = account.addURL()
      let role = IAM.Role(
        "caller", in: stack, assumedBy: [.service("ec2.amazonaws.com")])
      url.grantInvoke(to: role)
    }
    let urls = resources("AWS::Lambda::Url", in: template)
    #expect(urls.map { $0.properties["AuthType"] } == ["AWS_IAM"])
    #expect(resources("AWS::Lambda::Permission", in: template).isEmpty)
  }

  @Test(
    "Provisioned concurrency stands behind the alias of the current version, and so does the address"
  )
  func provisioned() throws {
    let template = try template { stack in
      let account = EthereumAccount(in: stack, network: .sepolia, provisionedConcurrency: 2)
      account.addURL()
    }
    #expect(resources("AWS::Lambda::Version", in: template).count == 1)
    let alias = try #require(resources("AWS::Lambda::Alias", in: template).first)
    #expect(alias.properties["Name"] == "live")
    #expect(
      alias.properties["ProvisionedConcurrencyConfig"] == ["ProvisionedConcurrentExecutions": 2])
    let url = try #require(resources("AWS::Lambda::Url", in: template).first)
    #expect(url.properties["Qualifier"] == "live")
    #expect(
      mistakes { EthereumAccount(in: $0, network: .sepolia, provisionedConcurrency: 0) }
        == ["at least 1 of a version stands ready, not 0"])
  }

  @Test("In a VPC the signer reaches KMS's endpoint alone, and there this key alone")
  func privateNetwork() throws {
    let template = try template { stack in
      EthereumAccount(
        in: stack, network: .sepolia,
        privateNetwork: .subnets(["subnet-1", "subnet-2"], of: "vpc-1"))
    }
    let endpoint = try #require(resources("AWS::EC2::VPCEndpoint", in: template).first)
    #expect(endpoint.properties["VpcEndpointType"] == "Interface")
    #expect(endpoint.properties["PrivateDnsEnabled"] == true)
    #expect(endpoint.properties["SubnetIds"] == ["subnet-1", "subnet-2"])
    #expect(
      endpoint.properties["ServiceName"] == [
        "Fn::Join": ["", ["com.amazonaws.", ["Ref": "AWS::Region"], ".kms"]]
      ])
    let statement = endpoint.properties["PolicyDocument"]?["Statement"]?.array?.first
    #expect(statement?["Action"] == ["kms:GetPublicKey", "kms:Sign"])
    #expect(statement?["Resource"] == ["Fn::GetAtt": ["ethcmkidentityAE682D9E", "Arn"]])
    #expect(
      statement?["Principal"] == [
        "AWS": ["Fn::GetAtt": ["ethkmsclientFunctionServiceRoleAD02634D", "Arn"]]
      ])
    let groups = resources("AWS::EC2::SecurityGroup", in: template)
    #expect(groups.count == 2)
    #expect(
      groups.allSatisfy {
        $0.properties["SecurityGroupEgress"]?.array?.first?["CidrIp"] == "255.255.255.255/32"
      })
    let rules = resources("AWS::EC2::SecurityGroupEgress", in: template)
    #expect(rules.map { $0.properties["ToPort"] } == [443])
    let function = try #require(template.resources[Self.function])
    #expect(function.properties["VpcConfig"]?["SubnetIds"] == ["subnet-1", "subnet-2"])
  }

  @Test("Where KMS can be reached already, no endpoint is made")
  func knownGroups() throws {
    let template = try template { stack in
      EthereumAccount(
        in: stack, network: .sepolia,
        broadcast: .node(url: "https://node.example.com"),
        privateNetwork: .subnets(["subnet-1"], securityGroups: ["sg-1"]))
    }
    #expect(resources("AWS::EC2::VPCEndpoint", in: template).isEmpty)
    #expect(
      template.resources[Self.function]?.properties["VpcConfig"]
        == ["SecurityGroupIds": ["sg-1"], "SubnetIds": ["subnet-1"]])
  }

  @Test("A signer that reaches KMS alone cannot send")
  func closed() {
    let mistakes = mistakes { stack in
      EthereumAccount(
        in: stack, network: .sepolia, broadcast: .node(url: "https://node.example.com"),
        privateNetwork: .subnets(["subnet-1"], of: "vpc-1"))
    }
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains("the signer reaches KMS alone, and so no node") == true)
  }

  @Test("Alarms look at failures, at denials and, where there is a node, at what was not sent")
  func alarms() throws {
    for (broadcast, metrics) in [
      (nil, ["Errors", "Denials"]),
      (
        EthereumAccount.Broadcast.node(url: "https://node.example.com"),
        ["Errors", "Denials", "Unsent"]
      ),
    ] {
      let template = try template { stack in
        EthereumAccount(in: stack, network: .sepolia, broadcast: broadcast)
          .addAlarms(notifying: ["arn:aws:sns:us-east-1:123456789012:topic"])
      }
      let alarms = resources("AWS::CloudWatch::Alarm", in: template)
      #expect(alarms.map { $0.properties["MetricName"]?.string } == metrics)
      #expect(
        alarms.allSatisfy {
          $0.properties["Dimensions"]
            == [["Name": "FunctionName", "Value": ["Ref": .string(Self.function)]]]
            && $0.properties["AlarmActions"] == ["arn:aws:sns:us-east-1:123456789012:topic"]
        })
    }
  }
}
