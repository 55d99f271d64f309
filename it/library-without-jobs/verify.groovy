def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def runs = new File(basedir, 'build.log').text.split('BUILD SUCCESS', 2)
// A closure, so that a failed assertion does not print the whole log.
def logged = { run, text -> runs[run].contains(text) }

assert logged(0, 'no Flink job found, no findings')
assert !logged(0, 'nothing-analysed')

assert logged(1, 'no Flink job was found in this module, so nothing was checked [nothing-analysed]')
assert logged(1, 'flink-lint found 1 error (failOn is error)')
assert report.findings*.rule == ['nothing-analysed']
assert report.findings[0].file.endsWith('pom.xml')
