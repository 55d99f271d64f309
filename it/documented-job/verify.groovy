def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

// Right in everything but its age.
assert report.findings*.rule == ['flink-version-end-of-service']
assert report.findings*.severity == ['warning']
assert report.problems == []
assert report.flinkVersion == '1.10.2'
assert report.jobs*.mainClass == ['acme.orders.OrdersJob']

def facts = report.jobs[0].facts
assert facts.interval.value == '40000'
assert facts.mode.value == 'EXACTLY_ONCE'
assert facts.retention.value == 'RETAIN_ON_CANCELLATION'
assert facts.stateBackend.value == 'rocksdb'
assert facts.checkpointStorage.status == 'runtime'
assert facts.checkpointStorage.from == 'argument ak and argument sk'
assert report.jobs[0].consoleCheckpointPath == 'acme-flink/checkpoints/orders/v1'
assert logged('1 job checked, 1 warning')
