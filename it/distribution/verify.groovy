def report = { new groovy.json.JsonSlurper().parse(new File(basedir, it + '/target/flink-lint/flink-lint.json')) }
def line = new File(basedir, 'dist/pom.xml').readLines().findIndexOf { it.contains('flink-annotations') } - 1
assert report('job').findings == []
assert report('dist').findings.collect { it.file + ':' + it.line + ' ' + it.rule } as Set == [
    'dist/pom.xml:' + line + ' flink-not-provided',
    'dist/pom.xml:' + line + ' cluster-classes-in-jar'] as Set
assert report('dist').jobs == []
// The root has nothing of its own, and the findings of all.
assert report('.').findings*.rule as Set == ['flink-not-provided', 'cluster-classes-in-jar'] as Set
return true
