def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))

assert report.findings*.rule == ['flink-not-provided']
assert report.problems*.message == ['only declared dependencies were checked: what acme:nowhere-to-be-had:1.0 would bring is' +
    ' not known, since poms are not in the local repository; run mvn verify once, or allow downloads with' +
    ' -Dflinklint.downloadPoms']
def told = log.count('only declared dependencies were checked')
assert told == 2
assert !logged('The POM for')
assert !new File(localRepositoryPath, 'acme/nowhere-to-be-had').exists()
return true
