// Applies the XML that findings suggest to the poms, as a reader would, and builds again: gives the exit code of that
// build. Used by builds whose verify.groovy says: evaluate(new File(basedir, '../../../it/applyFixes.groovy'))(reports, goals)
return { List<String> reports, List<String> goals ->
  def findings = reports.collectMany { report ->
    def file = new File(basedir, report)
    assert file.isFile() : report + ' is missing'
    new groovy.json.JsonSlurper().parse(file).findings
  }.findAll { it.severity == 'error' }.unique { [it.file, it.line, it.fix] }
  assert !findings.isEmpty()
  // From the end of each file, so that lines stay where they are.
  findings.sort { a, b -> b.line <=> a.line }.each { finding ->
    def pom = new File(basedir, finding.file)
    def lines = pom.readLines('UTF-8')
    int at = finding.line - 1
    def added = finding.fix =~ /^add (<scope>.*<\/scope>)$/
    def written = finding.fix =~ /^write (<([\w.-]+)>.*<\/[\w.-]+>)$/
    def declared = finding.fix =~ /^declare (<dependency>.*?<\/dependency>)/
    if (added.find()) {
      int end = (at..<lines.size()).find { lines[it].contains('</dependency>') }
      lines[end] = lines[end].replaceFirst('</dependency>', added.group(1) + '</dependency>')
    } else if (written.find()) {
      def element = written.group(2)
      assert lines[at] =~ "<${element}>[^<]*</${element}>"
      lines[at] = lines[at].replaceFirst("<${element}>[^<]*</${element}>", written.group(1))
    } else if (declared.find()) {
      assert lines[at].contains('<dependency>')
      lines.add(at, declared.group(1))
    } else {
      assert finding.rule == 'cluster-classes-in-jar' : 'no fix for ' + finding.rule
    }
    pom.setText(lines.join('\n') + '\n', 'UTF-8')
  }
  def windows = System.getProperty('os.name').startsWith('Windows')
  // The Maven and the JDK that are tried, which need not be those that run this.
  def home = System.getProperty('invoker.mavenHome') ?: System.getProperty('maven.home')
  def jdk = System.getProperty('invoker.javaHome')
  def maven = new File(home, windows ? 'bin/mvn.cmd' : 'bin/mvn')
  def settings = new File(basedir.parentFile, 'interpolated-settings.xml')
  def command = [maven.path, '-B', '-o', '-s', settings.path, '-Dmaven.repo.local=' + localRepositoryPath] + goals
  def log = new File(basedir, 'fixed.log')
  def build = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).redirectOutput(log)
  if (jdk) {
    build.environment().put('JAVA_HOME', jdk)
  }
  return build.start().waitFor()
}
