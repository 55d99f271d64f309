def pom = new File(basedir, 'pom.xml').readLines()
def line = { text -> 1 + pom.findIndexOf { it.contains(text) } }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def found = report.findings.collect { it.file + ':' + it.line + ' ' + it.rule }.sort()
assert found == [
  'pom.xml:' + line('<checkpointPath>') + ' job-checkpoint-path-mismatch',
  'pom.xml:' + line('<restoreFromCheckpoint>') + ' job-restore-disabled',
  'pom.xml:' + line('<runtimeConfig>') + ' checkpoint-mode-not-exactly-once',
].sort()
assert report.problems == []
assert new File(basedir, 'build.log').text.contains('<checkpointPath>acme-state/flink/order</checkpointPath>')
