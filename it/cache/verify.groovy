def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def count = { log.count(it) }
def findings = count('OrdersJob.java:12:29: error: no checkpoint retention is set, so that checkpoints are deleted when the job ends')
assert findings == 6

// The last run has kept nothing, and has the same report.
assert !new File(basedir, 'target/flink-lint/cache').exists()
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert report.jobs*.consoleCheckpointPath == ['acme-flink/checkpoints/orders']
def kept = new File(basedir, 'kept').list().sort()*.replaceFirst('-.*', '')
assert kept == ['facts', 'screen']
