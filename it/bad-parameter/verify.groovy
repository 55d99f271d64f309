def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

assert logged("parameter failOn is 'fatal', but it must be error, warning or never")
// A broken configuration is no verdict.
assert !logged('flink-lint found')
assert !new File(basedir, 'target/flink-lint').exists()
