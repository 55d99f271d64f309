package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.platform.Malformation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.List;

/** What the grammar of paths finds, as violations at the wrong characters. */
final class Malformations {

  private Malformations() {}

  /** What is wrong with a path; empty for what is no text. */
  static List<Malformation> in(AbstractValue path, Situation situation) {
    return path instanceof Text text
        ? CheckpointPath.of(text, situation.options().cloud()).malformations()
        : List.of();
  }

  static Violation violation(Malformation wrong, AbstractValue path, Situation situation) {
    SourceLocation at = path instanceof Text text ? text.locate(wrong.from(), wrong.to()) : null;
    return situation.violation(
        FactName.CHECKPOINT_STORAGE, path, at, Severity.ERROR, wrong.message(), wrong.fix());
  }
}
