def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))

assert report.findings == []
assert report.problems == []
assert report.dependencies.collect { it.artifactId + ' ' + it.scope } ==
    ['flink-streaming-java provided', 'flink-connector-base compile', 'log4j-core runtime']
assert logged('1 job checked, no findings')
return true
