def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def logged = { log.contains(it) }
def slurper = new groovy.json.JsonSlurper()

def isListed = (log =~ /(?m)^checkpoint-not-retained {2,}error {2,}Checkpoints are not retained when the job is cancelled\.$/).find()
assert isListed
def written = slurper.parse(new File(basedir, 'target/rules.json'))
assert written.rules*.id.contains('suppression-unused')
assert written.rules.every { it.severity && it.since && it.summary && it.why && it.page.startsWith('# ' + it.id) }
// As a program reads it from the output of mvn -q.
def from = log.indexOf('{\n  "schemaVersion"')
def printed = slurper.parseText(log.substring(from, log.indexOf('\n}\n', from) + 3))
assert printed == written
assert logged("parameter format is 'jsn', but it must be json or text, perhaps json")
