package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.platform.Malformation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the grammar of paths finds, as violations at the wrong characters. */
final class Malformations {

  private Malformations() {}

  static List<Violation> in(
      AbstractValue path, Situation situation, Predicate<Malformation> which) {
    if (!(path instanceof Text text)) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    CheckpointPath read = CheckpointPath.of(text, situation.options().cloud());
    for (Malformation wrong : read.malformations()) {
      if (which.test(wrong)) {
        found.add(
            situation.violation(
                FactName.CHECKPOINT_STORAGE,
                path,
                text.locate(wrong.from(), wrong.to()),
                Severity.ERROR,
                wrong.message(),
                wrong.fix()));
      }
    }
    return found;
  }
}
