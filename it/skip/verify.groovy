def log = new File(basedir, 'build.log').text
// A closure, so that a failed assertion does not print the whole log.
def logged = { log.contains(it) }

def skipped = log.count('flink-lint is skipped (flinklint.skip)')
assert skipped == 2 + 4
assert !new File(basedir, 'by-configuration/target/flink-lint').exists()
assert !new File(basedir, 'by-property/target/flink-lint').exists()
assert logged('[checkpointing-not-enabled]')
