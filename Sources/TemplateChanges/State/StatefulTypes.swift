/// Resource types that hold what cannot be made again from a template, and what that is.
///
/// Source: the types' pages in the CloudFormation template reference and in their services' guides.
public enum StatefulTypes {
  /// What a resource of this type holds; nil for one that holds nothing.
  public static func content(of type: String) -> String? { contents[type] }

  private static let contents: [String: String] = [
    "AWS::KMS::Key":
      "a private key that is nowhere else: the account it signs for, or what was encrypted with it",
    "AWS::KMS::ReplicaKey": "a replica of a key",
    "AWS::SecretsManager::Secret": "the secret's value",
    "AWS::ACMPCA::CertificateAuthority": "the authority's private key",
    "AWS::EC2::KeyPair": "the key pair",
    "AWS::IAM::AccessKey": "credentials that are in use",
    "AWS::IAM::User": "a user's credentials",
    "AWS::Cognito::UserPool": "its users and their passwords",
    "AWS::Cognito::IdentityPool": "its identities",

    "AWS::DynamoDB::Table": "the table's items",
    "AWS::DynamoDB::GlobalTable": "the table's items in every region",
    "AWS::S3::Bucket": "the bucket's objects",
    "AWS::S3Express::DirectoryBucket": "the bucket's objects",
    "AWS::S3Tables::TableBucket": "the bucket's tables",
    "AWS::S3Tables::Table": "the table's rows",
    "AWS::S3Vectors::VectorBucket": "the bucket's vectors",
    "AWS::RDS::DBInstance": "the database",
    "AWS::RDS::DBCluster": "the databases of the cluster",
    "AWS::RDS::GlobalCluster": "the global cluster",
    "AWS::DocDB::DBCluster": "the databases of the cluster",
    "AWS::DocDBElastic::Cluster": "the databases of the cluster",
    "AWS::Neptune::DBCluster": "the graph",
    "AWS::NeptuneGraph::Graph": "the graph",
    "AWS::DSQL::Cluster": "the databases of the cluster",
    "AWS::Redshift::Cluster": "the warehouse",
    "AWS::RedshiftServerless::Namespace": "the warehouse",
    "AWS::Cassandra::Keyspace": "the keyspace's tables",
    "AWS::Cassandra::Table": "the table's rows",
    "AWS::Timestream::Database": "the database's tables",
    "AWS::Timestream::Table": "the table's records",
    "AWS::Timestream::InfluxDBInstance": "the database",
    "AWS::QLDB::Ledger": "the ledger",
    "AWS::SDB::Domain": "the domain's items",
    "AWS::Lightsail::Database": "the database",
    "AWS::Lightsail::Disk": "the disk",
    "AWS::Lightsail::Bucket": "the bucket's objects",

    "AWS::EFS::FileSystem": "the file system's files",
    "AWS::FSx::FileSystem": "the file system's files",
    "AWS::FSx::Volume": "the volume's files",
    "AWS::EC2::Volume": "the volume's blocks",
    "AWS::EC2::EIP": "an address that others may know",
    "AWS::Backup::BackupVault": "recovery points",

    "AWS::ElastiCache::ReplicationGroup": "what is in memory",
    "AWS::ElastiCache::ServerlessCache": "what is in memory",
    "AWS::MemoryDB::Cluster": "the database",
    "AWS::OpenSearchService::Domain": "the domain's indexes",
    "AWS::Elasticsearch::Domain": "the domain's indexes",
    "AWS::OpenSearchServerless::Collection": "the collection's indexes",

    "AWS::Kinesis::Stream": "records that were not read yet",
    "AWS::MSK::Cluster": "the cluster's topics",
    "AWS::MSK::ServerlessCluster": "the cluster's topics",
    "AWS::SQS::Queue": "messages that were not read yet",
    "AWS::AmazonMQ::Broker": "messages that were not read yet",
    "AWS::Events::Archive": "archived events",
    "AWS::Logs::LogGroup": "logs",
    "AWS::CloudTrail::EventDataStore": "the trail's events",
    "AWS::APS::Workspace": "metrics",

    "AWS::ECR::Repository": "container images",
    "AWS::CodeCommit::Repository": "a Git repository",
    "AWS::CodeArtifact::Repository": "packages",
    "AWS::Route53::HostedZone": "a zone's records, and its name servers",
    "AWS::CloudFormation::Stack": "all that the nested stack holds",
  ]
}
