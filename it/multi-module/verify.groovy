def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

def slurper = new groovy.json.JsonSlurper()
['orders': 'OrdersJob', 'payments': 'PaymentsJob'].each { module, name ->
  def report = slurper.parse(new File(basedir, module + '/target/flink-lint/flink-lint.json'))
  assert report.findings == []
  assert report.problems == []
  assert report.flinkVersion == '1.15.4'
  assert report.jobs.size() == 1
  def job = report.jobs[0]
  assert job.module == module
  assert job.file == module + '/src/main/java/acme/' + module + '/' + name + '.java'
  assert job.facts.interval.status == 'set'
  assert job.facts.interval.value == '90000'
  assert job.facts.interval.trace.last().file == 'checkpoints/src/main/java/acme/checkpoints/Checkpoints.java'
  assert job.consoleCheckpointPath == 'acme-flink/checkpoints/' + module
}
def library = slurper.parse(new File(basedir, 'checkpoints/target/flink-lint/flink-lint.json'))
assert library.jobs == [] && library.findings == []
def all = slurper.parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert all.jobs*.module == ['orders']
assert logged('no Java sources in this module, nothing to check')
assert logged('no Flink job found, no findings')
def checked = log.count('1 job checked, no findings')
assert checked == 3
