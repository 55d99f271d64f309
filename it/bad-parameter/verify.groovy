def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

assert logged("parameter failOn is 'fatal', but it must be error, warning or never")
assert logged('-Dflinklint.failon is no parameter of flink-lint, perhaps -Dflinklint.failOn')
assert logged('<requireJob> is no parameter of flink-lint, perhaps <requireJobs>')
assert logged('property flinklint.minInterva1 is no parameter of flink-lint, perhaps flinklint.minInterval')
assert logged("parameter formats is 'sarf', but it must be ")
assert logged('perhaps sarif')
assert logged("-Dflinklint.requireJobs is 'yes', but it must be true or false")
assert logged('-Dflink-lint.unknown is no parameter of flink-lint, perhaps -Dflinklint.unknown')
assert logged('-Dflinklint.jobs has no effect: jobs can be given in the configuration')
assert logged('<unknwon> is no parameter of flink-lint, perhaps <unknown>')
assert logged("parameter cache is 'pom.xml', but it must be a folder, and this is a file")
assert logged('-Dflinklint.version is no parameter of flink-lint')
// A broken configuration is no verdict.
assert !logged('flink-lint found')
// Only the last run has a report.
assert new File(basedir, 'target/flink-lint/flink-lint.json').exists()
