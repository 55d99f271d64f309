def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def matched = { (log =~ it).find() }

assert report.jobs*.mainClass.sort() == ['acme.orders.OrdersJob', 'acme.payments.PaymentsJob']
assert report.findings*.rule == ['checkpointing-not-enabled']
assert report.findings[0].file.endsWith('src/jobs/java/acme/payments/PaymentsJob.java')
assert matched(/run mvn io\.github\.flinklint:flink-lint-maven-plugin:\S+:explain/)
