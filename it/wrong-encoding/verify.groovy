def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

assert logged("property project.build.sourceEncoding of wrong-encoding is 'UTF-9'")
assert !logged('flink-lint found')
assert logged('OrdersJob.java: problem: not valid UTF-8')
assert logged('1 job checked, 1 problem')

assert report.problems == []
assert report.findings == []
assert report.jobs[0].facts.interval.value == '60000'
