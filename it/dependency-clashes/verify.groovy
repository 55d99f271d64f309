def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))

def line = { text -> new File(basedir, 'pom.xml').readLines().findIndexOf { it.contains(text) } - 1 }
assert report.findings.collect { it.rule + ' ' + it.line } as Set == [
    'flink-connector-provided ' + (line('flink-connector-kafka') + 4),
    'flink-version-mixed ' + (line('flink-table-common') + 3),
    'obs-client-bundled ' + line('esdk-obs-java'),
    'hadoop-bundled ' + line('hadoop-client'),
    'flink-not-provided ' + line('udf-text'),
    'scala-suffix-mismatch ' + line('flink-clients_2.12')] as Set
assert report.findings*.message.any { it.endsWith('the cluster brings its own (part of our image)') }
assert report.problems*.kind == ['project']
return true
