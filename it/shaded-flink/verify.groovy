def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))

def line = new File(basedir, 'pom.xml').readLines().findIndexOf { it.contains('flink-annotations') } - 1
assert report.findings.collect { it.file + ':' + (it.line ?: 0) + ' ' + it.rule } as Set == [
    'pom.xml:' + line + ' flink-not-provided',
    'pom.xml:' + line + ' cluster-classes-in-jar',
    'src/main/resources/log4j2.xml:0 logging-bundled',
    'src/main/resources/core-site.xml:0 hadoop-site-bundled'] as Set
assert report.problems == []
assert logged('org.apache.flink:flink-annotations:1.15.4 has scope compile, but the cluster brings its own')
assert logged('target/shaded-flink-1.0.jar holds flink-annotations (org.apache.flink.annotation), brought by' +
    ' org.apache.flink:flink-annotations:1.15.4')

assert evaluate(new File(basedir, '../../../it/applyFixes.groovy'))(['target/flink-lint/flink-lint.json'], ['clean', 'verify']) == 0
def after = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert after.findings*.severity as Set == ['warning'] as Set
return true
