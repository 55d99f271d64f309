def log = new File(basedir, 'build.log').getText('UTF-8')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def found = report.findings.collect { it.file + ':' + it.line + ' ' + it.rule }.sort()
def expected = [
  'deploy/main.tf:2 job-agency-missing',
  'deploy/main.tf:2 job-restart-disabled',
  'deploy/main.tf:5 job-entrypoint-not-obs',
  'deploy/main.tf:7 job-flink-version-mismatch',
  'deploy/main.tf:8 job-restore-disabled',
  'deploy/main.tf:9 job-resume-count-invalid',
  'deploy/main.tf:10 job-checkpoint-path-mismatch',
  'deploy/main.tf:15 job-main-class-missing',
  'deploy/main.tf:28 job-checkpoint-configured-twice',
  'deploy/main.tf:28 job-log-bucket-missing',
  'deploy/main.tf:29 job-checkpoint-interval-unit',
  // Two definitions of the one job run at the same time.
  'src/main/java/acme/OrdersJob.java:12 checkpoint-path-not-unique',
  'src/main/java/acme/OrdersJob.java:12 checkpoint-path-not-unique',
].sort()
assert found == expected
def mismatch = report.findings.find { it.rule == 'job-checkpoint-path-mismatch' }
assert mismatch.fix == 'set checkpoint_path = "acme-state/flink/orders"'
// The code frame shows the line of the definition.
assert log.contains('10 |   checkpoint_path   = "acme-state/flink/order"')
assert log.contains('fix: set main_class = "acme.OrdersJob"')
// One broken file hides no other.
assert report.problems.collect { it.file + ':' + it.line + ' ' + it.kind } == ['deploy/broken.tf:2 definition']

// The README shows one of them.
def blocks = new File(basedir, '../../../README.md').getText('UTF-8').split('```')*.stripLeading()
assert blocks.any { it.startsWith('[ERROR] deploy') && log.contains(it) }
