def slurper = new groovy.json.JsonSlurper()
def others = ['orders': 'payments', 'payments': 'orders']
['orders': 'OrdersJob', 'payments': 'PaymentsJob'].each { module, name ->
  def report = slurper.parse(new File(basedir, module + '/target/flink-lint/flink-lint.json'))
  assert report.problems == []
  assert report.findings.collect { it.rule } == ['checkpoint-path-not-unique']
  def finding = report.findings[0]
  assert finding.severity == 'error'
  assert finding.file == module + '/src/main/java/acme/' + name + '.java'
  assert finding.message.contains('acme-state/flink/shared')
  assert finding.message.contains(others[module])
}
return true
