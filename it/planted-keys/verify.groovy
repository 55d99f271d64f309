def json = new File(basedir, 'target/flink-lint/flink-lint.json').text
def report = new groovy.json.JsonSlurper().parseText(json)
def log = new File(basedir, 'build.log').text

// The plugin is loaded as it should be, whichever Maven and JDK it is.
assert log.contains('classes of flink-lint are loaded by io.github.flinklint.mojo.OwnClasses')

// The keys are found ...
def files = report.findings.findAll { it.rule == 'checkpoint-path-credentials' }*.file.collect { it.tokenize('/').last() }
assert files.unique().sort() == ['JoinedJob.java', 'Keys.java', 'LiteralJob.java']
assert report.problems*.file.every { it.endsWith('UnparsedJob.java') } && !report.problems.empty

// ... and shown nowhere, neither whole nor in pieces, neither in the report nor in the log with -X.
// Every piece of a key has these letters.
def shown = log.toLowerCase().contains('plntd')
assert !shown
def written = json.toLowerCase().contains('plntd')
assert !written
