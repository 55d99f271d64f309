def log = new File(basedir, 'build.log').text
def clean = log.count('1 job checked, no findings')
assert clean == 2

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'job/target/flink-lint/flink-lint.json'))
def line = new File(basedir, 'common/pom.xml').readLines().findIndexOf { it.contains('<flink.scope>compile') } + 1
assert report.findings.collect { it.file + ':' + it.line + ' ' + it.rule } == ['common/pom.xml:' + line + ' flink-not-provided']
assert report.findings*.fix == ['write <flink.scope>provided</flink.scope>']
assert report.problems == []
return true
