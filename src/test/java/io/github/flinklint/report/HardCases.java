package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.time.LocalDate;
import java.util.List;

/** Results that try to break a report, or to make it tell a key. */
final class HardCases {

  /** A name that means something in URIs, in properties of commands and in XML. */
  static final String FILE = "app/src/\u00FCber wald/a#b%20c?,x:y<z>&\"'.java";

  /** Markup, commands, ends of lines, control characters, halves of pairs, no characters. */
  static final String TEXT =
      "\"q\" 'a' <b>&amp;</b> ]]> %0A::error::no\r\n::error::no\tx \u0001\u001B[31m \uD800 \uDC00"
          + " \uD83D\uDE00 \uFFFE \u2028 {0} ${name} [a](1) \\";

  /** The same as an XML document can hold it. */
  static final String TEXT_IN_XML =
      "\"q\" 'a' <b>&amp;</b> ]]> %0A::error::no\r\n::error::no\tx \uFFFD\uFFFD[31m \uFFFD \uFFFD"
          + " \uD83D\uDE00 \uFFFD \u2028 {0} ${name} [a](1) \\";

  private static final String ACCESS_KEY = "ABCDEFGHIJ0123456789";
  private static final String SECRET_KEY = "abcdefghij0123456789ABCDEFGHIJ0123456789";

  /** What no report may hold of {@link #withKeys}. */
  static final List<String> KEYS =
      List.of("MYACCESSKEY", "mysecretkey", ACCESS_KEY, SECRET_KEY, "hunter2");

  static final String WITH_KEYS =
      "obs://MYACCESSKEY:mysecretkey@ep:443/b "
          + ACCESS_KEY
          + " "
          + SECRET_KEY
          + " password = \"hunter2\"";

  private HardCases() {}

  /** Hard texts wherever there can be one. */
  static AnalysisResult hostile() {
    return everywhere(TEXT, FILE);
  }

  /** Keys wherever there can be a text. */
  static AnalysisResult withKeys() {
    return everywhere(WITH_KEYS, Results.FILE);
  }

  /** Lines to go with {@link #withKeys}, all holding keys. */
  static SourceLines linesWithKeys() {
    return file -> List.of(WITH_KEYS, WITH_KEYS, WITH_KEYS, WITH_KEYS);
  }

  private static AnalysisResult everywhere(String text, String file) {
    SourceLocation at = new SourceLocation(file, 2, 1, 2, 1 + text.length());
    List<Step> trace = List.of(new Step(at, text), new Step(at, text));
    Finding info =
        new Finding(
            "checkpoint-interval-out-of-range",
            Severity.INFO,
            SourceLocation.ofFile(file),
            text,
            text,
            null,
            text,
            List.of());
    Finding error =
        new Finding(
            "checkpoint-path-credentials",
            Severity.ERROR,
            at,
            text,
            text,
            "acme.OrdersJob",
            text,
            trace,
            new Edit(text, text));
    return new AnalysisResult(
        List.of(Results.job()),
        List.of(info, error),
        List.of(new Accepted(error, Accepted.By.ANNOTATION, text, LocalDate.of(2027, 1, 1), at)),
        List.of(
            new Problem(Problem.Kind.INTERNAL, at, text),
            new Problem(Problem.Kind.SOURCE, SourceLocation.ofFile(file), text)),
        List.of(),
        1);
  }
}
