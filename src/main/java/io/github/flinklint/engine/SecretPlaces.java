package io.github.flinklint.engine;

import io.github.flinklint.config.Scenarios;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.TreeSet;

/** Where the sources hold keys that flow into a path: what every shown source line has to mask. */
final class SecretPlaces {

  private final TreeSet<SourceLocation> places = new TreeSet<>();

  void collect(Scenarios.Run run) {
    run.values().values().forEach(this::collect);
  }

  private void collect(AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Text text) {
        places.addAll(text.secretPlaces());
        text.holes().forEach(h -> collect(h.value()));
        Text absent = text.isConstant() ? null : text.whenAbsent();
        if (absent != null) {
          places.addAll(absent.secretPlaces());
        }
      } else if (one instanceof Input input && input.absent() != null) {
        collect(input.absent());
      }
    }
  }

  List<SourceLocation> all() {
    return List.copyOf(places);
  }
}
