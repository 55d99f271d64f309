def slurper = new groovy.json.JsonSlurper()
// The root is cleaned after its module was checked, and has the report of all the same.
def report = slurper.parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert report.findings*.rule == ['checkpoint-not-retained']
assert report.modules*.name == ['orders-of-last']
