import CloudFormation
import TemplateChanges
import Testing

@Suite("What becomes reachable from anywhere")
struct ExposureTests {
  @Test(
    "A resource that opens is named with what is open",
    arguments: [
      (
        "AWS::EC2::SecurityGroup",
        #"{"SecurityGroupIngress":[{"CidrIp":"0.0.0.0/0","FromPort":22,"ToPort":22}]}"#,
        "port 22 is open to every address"
      ),
      ("AWS::S3::Bucket", #"{"AccessControl":"PublicRead"}"#, "anyone may read its objects"),
      (
        "AWS::RDS::DBInstance", #"{"PubliclyAccessible":true}"#,
        "it has an address that anyone can reach"
      ),
      ("AWS::ApiGateway::Method", #"{"AuthorizationType":"NONE"}"#, "anyone may call it"),
    ])
  func opened(type: String, properties: String, description: String) throws {
    func template(_ properties: String) -> String {
      #"{"Resources":{"It":{"Type":"\#(type)","Properties":\#(properties)}}}"#
    }
    let opened = try changes(template("{}"), template(properties)).exposures
    #expect(opened.map(\.description) == [description])
    #expect(try changes(template(properties), template("{}")).exposures.isEmpty)
    #expect(try changes(template(properties), template(properties)).exposures.isEmpty)
    #expect(try changes("null", template(properties)).exposures.count == 1)
  }

  @Test("A bucket that loses its guard is named")
  func guarded() throws {
    let guarded = """
      {"Resources":{"B":{"Type":"AWS::S3::Bucket","Properties":{
        "PublicAccessBlockConfiguration":{"BlockPublicAcls":true}}}}}
      """
    let opened = try changes(guarded, #"{"Resources":{"B":{"Type":"AWS::S3::Bucket"}}}"#)
    #expect(
      opened.exposures.map(\.path)
        == ["/Resources/B/Properties/PublicAccessBlockConfiguration"])
  }

  @Test("A preflight request is no exposure")
  func preflight() throws {
    let opened = try changes(
      "null",
      """
      {"Resources":{"M":{"Type":"AWS::ApiGateway::Method","Properties":{
        "HttpMethod":"OPTIONS","AuthorizationType":"NONE"}}}}
      """)
    #expect(opened.exposures.isEmpty)
  }
}
