def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'job/target/flink-lint/flink-lint.json'))

def line = new File(basedir, 'job/pom.xml').readLines().findIndexOf { it.contains('<artifactId>uber') } - 1
assert report.findings.collect { it.file + ':' + it.line + ' ' + it.rule } == ['job/pom.xml:' + line + ' cluster-classes-in-jar']
assert report.problems == []
assert logged('job/target/job-1.0-jar-with-dependencies.jar holds flink-annotations (org.apache.flink.annotation),' +
    ' brought by acme:uber:1.0')
return true
