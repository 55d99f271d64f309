def log = new File(basedir, 'build.log').text

// Wrong as one of the jobs is, explaining does not judge it, and writes no report.
assert new File(basedir, 'target/flink-lint').list().toList() == ['cache']

def orders = log.substring(log.indexOf('acme.orders.OrdersJob ('), log.indexOf('acme.payments.PaymentsJob ('))
assert orders.contains('checkpoint interval: 60000 ms, set')
assert orders.contains('checkpoint mode: EXACTLY_ONCE')
assert orders =~ /src\/main\/java\/acme\/orders\/OrdersJob\.java:14: /
assert orders.contains('Checkpoint Path in the console: acme-flink/checkpoints/orders')

def payments = log.substring(log.indexOf('acme.payments.PaymentsJob ('))
assert payments.contains('given at run time by argument interval, 30000 ms where that is absent')
assert payments.contains("checkpoint mode: EXACTLY_ONCE, Flink's default")
assert payments.contains('retention on cancel: unset')
assert payments.contains('Checkpoint Path in the console: acme-flink/checkpoints/${stage}')

def page = new File(basedir, '../../../src/main/resources/io/github/flinklint/rules/checkpoint-not-retained.md').text
def isPrinted = log.replace('\r\n', '\n').contains(page.trim())
assert isPrinted
def isRefused = log.contains("parameter rule is 'checkpoint-not-retaind', but it must be the id of a rule, perhaps checkpoint-not-retained")
assert isRefused
return true
