def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'job/target/flink-lint/flink-lint.json'))

def line = { file, text -> new File(basedir, file).readLines().findIndexOf { it.contains(text) } + 1 }
// Where the managed scope is written, where the property is, where the parent declares it, where the module does.
assert report.findings.collect { it.file + ':' + it.line + ': ' + it.message.replaceFirst(' .*', '') + ': ' + it.fix } as Set == [
    'pom.xml:' + line('pom.xml', '<scope>compile') + ': org.apache.flink:flink-streaming-java:1.15.4: write <scope>provided</scope>',
    'pom.xml:' + line('pom.xml', '<flink.scope>') + ': org.apache.flink:flink-core:1.15.4: write <flink.scope>provided</flink.scope>',
    'pom.xml:' + (line('pom.xml', 'flink-metrics-core') - 2) + ': org.apache.flink:flink-metrics-core:1.15.4: add <scope>provided</scope>',
    'job/pom.xml:' + (line('job/pom.xml', 'flink-annotations') - 2) + ': org.apache.flink:flink-annotations:1.15.4: add <scope>provided</scope>'] as Set
assert report.findings*.rule as Set == ['flink-not-provided'] as Set

assert evaluate(new File(basedir, '../../../it/applyFixes.groovy'))(['job/target/flink-lint/flink-lint.json'], ['flink-lint:check']) == 0
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'job/target/flink-lint/flink-lint.json')).findings == []
return true
