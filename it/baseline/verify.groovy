def slurper = new groovy.json.JsonSlurper()
def log = new File(basedir, 'build.log').text
def logged = { log.contains(it) }
def report = { run -> slurper.parse(new File(basedir, 'target/' + run + '/flink-lint/flink-lint.json')) }
def found = { run -> report(run).findings.collect { it.file.replaceAll('.*/', '') + ' ' + it.rule } }
def accepted = { run -> report(run).accepted.collect { it.by + ' ' + it.finding.file.replaceAll('.*/', '') + ' ' + it.finding.rule } }
def both = ['baseline OrdersJob.java checkpoint-not-retained', 'baseline PaymentsJob.java checkpoint-not-retained']

assert found(2) == []
assert accepted(2) == both
assert found(3) == ['OrdersJob.java checkpoint-path-not-obs']
assert accepted(3) == both
assert found(5) == ['OrdersJob.java checkpoint-path-not-obs']
assert logged('flink-lint-baseline.json accepts 1 finding of this module; 1 new left out, which -Dflinklint.acceptNew=true takes in')
assert logged('flink-lint-baseline.json accepts 0 findings of this module, 1 fewer than before')
assert found(6) == ['flink-lint-baseline.json baseline-stale']
assert report(6).findings[0].line == 4
assert accepted(6) == ['baseline PaymentsJob.java checkpoint-not-retained']
assert found(8) == []
assert found(9) == ['OrdersJob.java checkpoint-not-retained']
assert found(11) == []
assert accepted(11).size() == 3
assert logged("parameter baseline is 'elsewhere.json', but it must be a file that is there; flink-lint:baseline writes it")

// One file for all modules, at the root; nothing of the sources in it but what findings say.
def file = new File(basedir, 'flink-lint-baseline.json').text.replace('\r\n', '\n')
assert file.startsWith('{\n  "version": 1,\n  "entries": [\n    {"module":"orders","rule":"checkpoint-not-retained",')
assert file.readLines().size() == 8
assert !new File(basedir, 'orders/flink-lint-baseline.json').exists()
