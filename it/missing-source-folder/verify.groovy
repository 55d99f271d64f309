def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def matched = { (log =~ it).find() }

assert report.jobs == []
assert report.problems.size() == 1
assert report.problems[0].kind == 'project'
assert report.problems[0].file.endsWith('pom.xml')
assert new File(basedir, 'pom.xml').readLines()[report.problems[0].line - 1].contains('jvaa')
assert matched(/WARNING.*source folder \S*src\/main\/jvaa does not exist/)
