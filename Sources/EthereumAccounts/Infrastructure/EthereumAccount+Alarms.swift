internal import CFNCloudWatch
internal import Chimney
public import CloudFormation

extension EthereumAccount {
  /// Makes alarms: for invocations that fail, for requests that the policy denies and, where the
  /// account sends, for transactions that are not known to be sent.
  ///
  /// Each looks at one minute and goes off at the first event. Errors are Lambda's metric; the others
  /// come from the signer's log, in the embedded metric format.
  /// - Parameter topics: The ARNs of what is told, SNS topics as a rule.
  public func addAlarms(
    notifying topics: [Token<String>] = [], file: StaticString = #filePath, line: UInt = #line
  ) {
    var metrics = [
      ("ErrorAlarm", "AWS/Lambda", "Errors", "The signer failed"),
      ("DenialAlarm", "Chimney/Signer", "Denials", "The signing policy denied a request"),
    ]
    if sends {
      metrics.append(
        ("UnsentAlarm", "Chimney/Signer", "Unsent", "A transaction was signed and may not be sent"))
    }
    for (id, namespace, metric, description) in metrics {
      var alarm = CFN.CloudWatch.Alarm()
      if !topics.isEmpty { alarm.alarmActions = Token(topics) }
      alarm.alarmDescription = Token(description)
      alarm.comparisonOperator = .greaterThanOrEqualToThreshold
      alarm.dimensions = [.init(name: "FunctionName", value: signer.name)]
      alarm.evaluationPeriods = 1
      alarm.metricName = Token(metric)
      alarm.namespace = Token(namespace)
      alarm.period = 60
      alarm.statistic = .sum
      alarm.threshold = 1
      alarm.treatMissingData = .notBreaching
      signer.scope.child(id, file: file, line: line).add(
        "Resource", alarm, file: file, line: line)
    }
  }
}
