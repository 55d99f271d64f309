def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))

def line = new File(basedir, 'pom.xml').readLines().findIndexOf { it.contains('flink-annotations') } - 1
assert report.findings.collect { it.file + ':' + it.line + ' ' + it.rule } == ['pom.xml:' + line + ' flink-not-provided']
assert logged('1 job checked, no findings')
assert !logged('flink-clients')

assert evaluate(new File(basedir, '../../../it/applyFixes.groovy'))(['target/flink-lint/flink-lint.json'], ['flink-lint:check']) == 0
return true
