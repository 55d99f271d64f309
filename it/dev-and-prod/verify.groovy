def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
assert report.problems == []
// Each stage is analysed by itself; only one of them is wrong, and the finding says which.
assert report.findings.collect { it.rule } == ['job-checkpoint-path-mismatch']
def finding = report.findings[0]
assert finding.scenario == 'with prod.tfvars'
assert finding.message.contains('acme-state-prod/flink/orders')
assert finding.file == 'deploy/main.tf' && finding.line == 15
// Where the value comes from stands in the trace.
assert finding.trace.any { it.file == 'deploy/prod.tfvars' && it.line == 2 }
assert report.jobs[0].definitions.collect { it.variant } == ['with dev.tfvars', 'with prod.tfvars']
assert report.jobs[0].facts.checkpointStorage.status == 'either'
