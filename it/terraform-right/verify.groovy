def log = new File(basedir, 'build.log').text

// The arguments of the definition make the path exact, and the definition restores from it.
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert report.findings == []
assert report.problems == []
def job = report.jobs[0]
assert job.facts.checkpointStorage.status == 'set'
assert job.facts.checkpointStorage.value == 'obs://acme-state-prod/flink/orders'
assert job.facts.checkpointStorage.trace.any { it.file == 'deploy/main.tf' && it.line == 6 }
assert job.consoleCheckpointPath == 'acme-state-prod/flink/orders'
assert job.definitions.size() == 1
assert job.definitions[0].name == 'huaweicloud_dli_flinkjar_job.orders'
assert job.definitions[0].line == 1
def done = job.checklist.findAll { it.done }.collect { it.item }
assert done == ['autoRestart', 'restoreFromCheckpoint', 'checkpointPath']
assert log.contains('[x] Checkpoint Path: acme-state-prod/flink/orders')
