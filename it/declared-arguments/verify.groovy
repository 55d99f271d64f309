def log = new File(basedir, 'build.log').text

// The arguments that the definition declares make exact what depends on them.
assert log.contains('checkpoint interval: 45000 ms, set')
assert log.contains('Checkpoint Path in the console: acme-flink/checkpoints/prod')
assert !log.contains('given at run time')
