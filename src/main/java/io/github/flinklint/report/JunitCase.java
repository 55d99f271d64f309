package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Secrets;

/**
 * One test case of a JUnit report.
 *
 * @param className what CI servers group by
 * @param name its name in there, without line numbers, so that its history goes on while lines move
 * @param file file that it is about
 * @param outcome how it ended
 * @param type rule or kind of problem; empty for what has passed
 * @param message one line; empty for none
 * @param text all that is known; empty for none
 */
record JunitCase(
    String className,
    String name,
    String file,
    Outcome outcome,
    String type,
    String message,
    String text) {

  /** How a test case ended. */
  enum Outcome {
    PASSED,
    FAILED,
    ERROR,
    SKIPPED
  }

  /** A finding, which is a failure only where it fails the build. */
  static JunitCase of(Finding finding, boolean isFailing) {
    return new JunitCase(
        className(finding),
        name(finding),
        finding.location().file(),
        isFailing ? Outcome.FAILED : Outcome.PASSED,
        finding.rule(),
        FindingText.sentence(finding),
        FindingText.block(finding));
  }

  /** A finding that is accepted. */
  static JunitCase of(Accepted accepted) {
    Finding finding = accepted.finding();
    String why = FindingText.justification(accepted);
    String by = "accepted by " + accepted.by().label();
    return new JunitCase(
        className(finding),
        name(finding),
        finding.location().file(),
        Outcome.SKIPPED,
        finding.rule(),
        why == null ? by : by + ": " + why,
        FindingText.block(finding));
  }

  /** A job with which nothing is wrong. */
  static JunitCase passed(JobReport job) {
    return passed(job.mainClass(), "checkpoints", job.file());
  }

  /** Something that was looked for and not found. */
  static JunitCase passed(String className, String name, String file) {
    return new JunitCase(className, name, file, Outcome.PASSED, "", "", "");
  }

  /** A defect of the analyser. */
  static JunitCase of(Problem problem) {
    return new JunitCase(
        dotted(problem.location().file()),
        "analysis " + problem.location().fileName(),
        problem.location().file(),
        Outcome.ERROR,
        problem.kind().label(),
        Secrets.mask(problem.message()),
        FindingText.problem(problem));
  }

  /** The same with a number in its name, for the second and later ones of a name. */
  JunitCase numbered(int ordinal) {
    return ordinal == 1
        ? this
        : new JunitCase(className, name + " #" + ordinal, file, outcome, type, message, text);
  }

  private static String className(Finding finding) {
    return finding.job() == null ? dotted(finding.location().file()) : finding.job();
  }

  private static String name(Finding finding) {
    return finding.rule() + " " + finding.location().fileName();
  }

  private static String dotted(String file) {
    return file.replace('/', '.');
  }

  void write(XmlWriter xml) {
    xml.open("testcase").attribute("classname", className).attribute("name", name);
    xml.attribute("file", file).attribute("time", "0");
    switch (outcome) {
      case FAILED -> problem(xml, "failure");
      case ERROR -> problem(xml, "error");
      case SKIPPED -> {
        xml.open("skipped").attribute("message", message).close();
        xml.open("system-out").close(text);
      }
      case PASSED -> {
        if (!text.isEmpty()) {
          xml.open("system-out").close(text);
        }
      }
    }
    xml.close();
  }

  private void problem(XmlWriter xml, String element) {
    xml.open(element).attribute("type", type).attribute("message", message).close(text);
  }
}
