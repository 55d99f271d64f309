def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

// Everything that is wrong, and nothing else.
def found = report.findings.collect { "${it.file.tokenize('/').last()}:${it.line} ${it.severity} ${it.rule}" as String }
assert found.sort() == [
  'AlertsJob.java:9 error checkpoint-path-credentials',
  'AlertsJob.java:10 error checkpoint-path-credentials',
  'AlertsJob.java:11 warning checkpoint-path-form',
  'ClicksJob.java:15 error state-backend-not-durable',
  'OrdersJob.java:11 warning checkpoint-interval-out-of-range',
  'OrdersJob.java:13 error checkpoint-mode-not-exactly-once',
  'OrdersJob.java:14 error checkpoint-not-retained',
  'OrdersJob.java:15 error checkpoint-path-not-obs',
  'PaymentsJob.java:15 error checkpointing-not-enabled',
  'RidesJob.java:14 error checkpoint-path-malformed',
  'StockJob.java:17 warning checkpoint-config-unknown',
  'pom.xml:15 error flink-not-provided',
].sort()
assert report.problems == []
assert report.jobs.size() == 6

// Each finding stands in the log, with its line.
report.findings.each { assert logged("[${it.rule}]") }
assert logged('config.setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);')
assert logged('6 jobs checked, 9 errors, 3 warnings')

// A finding fails the build in other words than a defect would.
assert logged('flink-lint found 9 errors, 3 warnings (failOn is error)')
assert !logged('flink-lint itself broke')

// The README shows this job and what is said about it.
def blocks = new File(basedir, '../../../README.md').getText('UTF-8').split('```')*.stripLeading()
def job = blocks.find { it.startsWith('java\n') }.substring('java\n'.length())
assert new File(basedir, 'src/main/java/acme/orders/OrdersJob.java').text.endsWith(job)
assert logged(blocks.find { it.startsWith('[WARNING] src') })
