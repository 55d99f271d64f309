package io.github.flinklint.engine;

import io.github.flinklint.config.Scenarios;
import io.github.flinklint.config.StorageKey;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.Credentials;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the sources hold keys that flow into a path: what every shown source line has to mask. */
final class SecretPlaces {

  /** Less characters than this occur everywhere; the place is masked all the same. */
  private static final int SHORTEST = 4;

  private final TreeSet<SourceLocation> places = new TreeSet<>();
  private final TreeSet<String> keys = new TreeSet<>();

  void collect(Scenarios.Run run) {
    for (AbstractValue value : run.values().values()) {
      collect(value);
    }
    for (StorageKey key : run.storageKeys()) {
      collectKey(key.value());
    }
  }

  /** A value that is a key as a whole. */
  private void collectKey(AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Text text) {
        addKey(text.characters());
        for (Text.Part part : text.parts()) {
          if (part instanceof Text.Hole hole) {
            collectKey(hole.value());
          } else if (part instanceof Text.Chars chars) {
            addKey(chars.characters());
          }
        }
        places.addAll(Credentials.places(text));
      } else if (one instanceof Input input && input.absent() != null) {
        collectKey(input.absent());
      }
    }
  }

  /** A definition may be written with keys in a path, wherever it has one, and with others. */
  void collect(JobDefinition definition) {
    for (Given given : definition.fields().values()) {
      collect(given.value());
    }
    for (RuntimeConfig.Entry entry : definition.runtimeConfig().entries()) {
      collect(entry.value().value());
      String option = entry.key().characters();
      if (option == null || Secrets.isName(option)) {
        collectKey(entry.value());
      }
    }
    List<Text> arguments = definition.arguments();
    if (arguments != null) {
      collectKeys(arguments);
    }
  }

  /** What an expression chooses from stands beside what it comes to. */
  private void collectKey(Given given) {
    collectKey(given.value());
    if (given.value() instanceof Text text && hasLiteral(text)) {
      places.add(given.at());
    }
  }

  private static boolean hasLiteral(Text text) {
    for (Text.Part part : text.parts()) {
      if (part instanceof Text.Chars) {
        return true;
      }
    }
    return false;
  }

  /** {@code --password X} and {@code --password=X}. */
  private void collectKeys(List<Text> arguments) {
    boolean isNamed = false;
    for (Text argument : arguments) {
      String template = argument.template();
      int equals = template.indexOf('=');
      String name = equals < 0 ? template : template.substring(0, equals);
      boolean namesSecret = name.startsWith("-") && Secrets.isName(name);
      if (namesSecret && equals >= 0) {
        collectKey(argument.sub(equals + 1, template.length()));
      } else if (isNamed && !template.startsWith("--")) {
        collectKey(argument);
      }
      isNamed = namesSecret && equals < 0;
    }
  }

  private void addKey(@Nullable String characters) {
    if (characters != null && characters.length() >= SHORTEST) {
      keys.add(characters);
    }
  }

  private void collect(AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Text text) {
        add(text);
        for (Text.Hole hole : text.holes()) {
          collect(hole.value());
        }
        Text absent = text.isConstant() ? null : text.whenAbsent();
        if (absent != null) {
          add(absent);
        }
      } else if (one instanceof Input input && input.absent() != null) {
        collect(input.absent());
      }
    }
  }

  private void add(Text text) {
    places.addAll(text.secretPlaces());
    keys.addAll(text.secretCharacters());
    places.addAll(Credentials.placesIn(text));
  }

  /** The keys themselves. Not to be shown. */
  Set<String> keys() {
    return Set.copyOf(keys);
  }

  List<SourceLocation> all() {
    return List.copyOf(places);
  }
}
