def slurper = new groovy.json.JsonSlurper()
def report = slurper.parse(new File(basedir, 'target/flink-lint/flink-lint.json'))
def log = new File(basedir, 'build.log').text
def logged = { log.contains(it) }

def file = { it.file.replaceAll('.*/', '') }
assert report.findings.collect { file(it) + ' ' + it.rule } == [
  'pom.xml suppression-unused',
  'ExpiredJob.java suppression-expired',
  'ExpiredJob.java checkpoint-not-retained',
  'NamelessJob.java suppression-unused',
  'NamelessJob.java checkpoint-not-retained',
  'ReasonlessJob.java suppression-without-reason',
  'ReasonlessJob.java checkpoint-not-retained',
  'UnusedJob.java suppression-unused',
]
assert report.accepted.collect { file(it.finding) + ' ' + it.finding.rule + ' ' + it.by } == [
  'main.tf job-restart-disabled comment',
  'pom.xml logging-bundled comment',
  'AcceptedJob.java checkpoint-not-retained comment',
  'AnnotatedJob.java checkpoint-not-retained annotation',
  'AnnotatedJob.java checkpoint-path-not-obs annotation',
]
assert report.accepted[2].reason == 'state is rebuilt from the source'
assert report.accepted[2].until == '2999-12-31'
assert report.accepted[3].reason == 'the old cluster is in use until it is switched off'
assert report.summary.accepted == 5
assert logged('there is no rule checkpoint-not-retaned, perhaps checkpoint-not-retained')
assert logged('5 accepted')
assert !logged('AcceptedJob.java')

def results = slurper.parse(new File(basedir, 'target/flink-lint/flink-lint.sarif')).runs[0].results
assert results.count { it.suppressions } == 5
assert results.findAll { it.suppressions }*.suppressions*.first()*.kind.unique() == ['inSource']
