def log = new File(basedir, 'build.log').text
def matches = { (log =~ it).size() }

def inLog = matches(/OrdersJob\.java:9:29: (error|warning|info): checkpoint interval of 300 ms/)
assert inLog == 6
def failed = matches(/flink-lint found 1 warning \(failOn is warning\)/) + matches(/flink-lint found 1 error \(failOn is error\)/)
assert failed >= 2
def isTold = matches(/cannot write \S*blocked\S*flink-lint\.json; check that its folder can be written to/) > 0
assert isTold
// A report that cannot be written is no verdict.
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert report.findings*.severity == ['info']
