def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def matches = { (log =~ it).size() }
def slurper = new groovy.json.JsonSlurper()
def names = ['flink-lint.json', 'flink-lint.sarif', 'TEST-flink-lint.xml', 'flink-lint-checkstyle.xml',
             'gl-code-quality-report.json', 'flink-lint.html']
def report = { run, module, name -> new File(basedir, module + '/target/' + run + '/flink-lint/' + name) }

// The merged report holds what was checked until the build ended.
def first = slurper.parse(report(1, '.', 'flink-lint.json'))
assert first.modules*.path == ['orders']
assert first.findings*.rule == ['checkpoint-not-retained']
assert !report(1, 'stock', 'flink-lint.json').exists()
def category = { run, module -> slurper.parse(report(run, module, 'flink-lint.sarif')).runs[0].automationDetails.id }
assert category(1, '.') == 'flink-lint/' && category(1, 'orders') == 'flink-lint/orders/'
assert category(2, '.') == 'flink-lint/'

// The whole of it, the same bytes whatever the order and the machine.
def all = slurper.parse(report(2, '.', 'flink-lint.json'))
assert all.modules*.path == ['orders', 'payments', 'stock']
assert all.jobs*.mainClass == ['acme.orders.OrdersJob', 'acme.payments.PaymentsJob', 'acme.stock.StockJob']
assert all.findings*.rule == ['checkpoint-not-retained', 'checkpoint-path-not-obs']
assert all.findings*.file == ['orders/src/main/java/acme/orders/OrdersJob.java', 'stock/src/main/java/acme/stock/StockJob.java']
names.each { name ->
  assert report(2, '.', name).length() > 0
  [3, 4].each { run ->
    ['.', 'orders', 'payments', 'stock'].each { module ->
      assert report(2, module, name).bytes == report(run, module, name).bytes, "$module/$name differs in run $run"
    }
  }
}
// Nothing is left of what was written on the way.
assert (report(3, '.', '.').list().toList() - 'cache').sort() == names.sort()

def sarif = slurper.parse(report(2, '.', 'flink-lint.sarif'))
assert sarif.runs.size() == 1
assert sarif.runs[0].results*.locations*.first()*.physicalLocation*.artifactLocation*.uri == all.findings*.file

// One summary for each build; under fail-fast at the module that ends it.
def summaries = matches(/flink-lint checked \d modules? with/)
assert summaries == 5
assert matches(/flink-lint checked 3 modules with 3 jobs: 2 errors\n(.*\n)*?.* {2}orders: 1 error, fails the build/) >= 1
assert matches(/reports on all of it: target\/2\/flink-lint\/flink-lint\.json, /) == 1
assert matches(/next: mvn .*flink-lint:explain -pl :orders/) == 4

def annotations = matches(/(?m)^::error /)
assert annotations == 2
