def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

assert report.jobs*.mainClass == ['acme.orders.OrdersJob']
assert report.findings == []
assert report.problems.size() == 1
assert report.problems[0].file.endsWith('src/main/java/acme/orders/Order.java')
assert report.problems[0].kind == 'source'
assert logged('Order.java:8:')
assert logged('1 job checked, 1 problem')
