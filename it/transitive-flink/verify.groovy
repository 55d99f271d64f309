def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

def slurper = new groovy.json.JsonSlurper()
def findings = { module -> slurper.parse(new File(basedir, 'app/' + module + '/target/flink-lint/flink-lint.json')).findings }
def line = { file, text -> new File(basedir, file).readLines().findIndexOf { it.contains(text) } - 1 }
def job = findings('job')
assert job.collect { it.rule + ' ' + it.file + ':' + it.line } as Set == [
    'flink-not-provided app/job/pom.xml:' + line('app/job/pom.xml', '<artifactId>common'),
    'flink-not-provided app/common/pom.xml:' + line('app/common/pom.xml', 'flink-metrics-core'),
    'logging-bundled app/job/pom.xml:' + line('app/job/pom.xml', '<artifactId>common')] as Set
assert job*.message.any { it.startsWith('acme:common:1.0 -> acme:lib:1.0 -> org.apache.flink:flink-annotations:1.15.4 has scope compile') }
assert job*.message.any { it.startsWith('acme:common:1.0 -> acme:lib:1.0 -> ch.qos.logback:logback-core:1.2.13 has scope compile') }
// The module that feeds the job reports what its own pom decides.
def common = findings('common')
assert common.collect { it.rule + ' ' + it.file + ':' + it.line } == [
    'flink-not-provided app/common/pom.xml:' + line('app/common/pom.xml', 'flink-metrics-core')]

// The README shows one of them.
def blocks = new File(basedir, '../../../README.md').getText('UTF-8').split('```')*.stripLeading()
assert logged(blocks.find { it.startsWith('[ERROR] app/job') })

assert evaluate(new File(basedir, '../../../it/applyFixes.groovy'))(
    ['app/job/target/flink-lint/flink-lint.json'], ['-f', 'app/pom.xml', 'flink-lint:check']) == 0
assert findings('job')*.rule == ['logging-bundled']
assert findings('common') == []
return true
