def slurper = new groovy.json.JsonSlurper()
def open = slurper.parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert open.findings.collect { it.rule + ' ' + it.severity } == ['checkpoint-path-not-obs warning']
assert open.findings[0].message.endsWith('when argument checkpoint.path is not given')
assert open.jobs[0].facts.checkpointStorage.status == 'runtime'
def defined = slurper.parse(new File(basedir, 'target-defined/flink-lint/flink-lint.json'))
assert defined.findings == []
assert defined.jobs[0].facts.checkpointStorage.status == 'set'
assert defined.jobs[0].consoleCheckpointPath == 'acme-state/flink/orders'
