def log = new File(basedir, 'build.log').text
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def found = report.findings.collect { it.file + ':' + it.line + ':' + it.column + ' ' + it.rule }
// An update says nothing of what it does not name.
assert found == [
  'deploy/create.json:11:23 job-checkpoint-path-format',
  'deploy/update.json:3:29 job-restart-disabled',
]
assert log.contains('11 |   "checkpoint_path": "obs://acme-state/flink/orders"')
assert log.contains('parameter jobDefinitions')
assert log.contains('no-such-folder/*.tf')
