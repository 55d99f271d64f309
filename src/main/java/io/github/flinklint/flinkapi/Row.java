package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.apimodel.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of a method: what it does, and the versions that have it.
 *
 * <p>A table is a function from {@code name/arguments}, or from the name alone where any number of
 * arguments is taken, to its row. A row is a case of a switch, so that a build pays only for the
 * rows that its jobs use: making a row links its function, and all of them together cost more than
 * the evaluation of a job.
 *
 * @param effects what the method does, in order
 * @param since first version that has it; null for 1.7 or earlier
 * @param until last version that has it; null where the newest still does
 */
record Row(List<Effect> effects, @Nullable Version since, @Nullable Version until) {

  /** Any number of arguments. */
  static final int ANY = -1;

  static Row row(Effect... effects) {
    return new Row(List.of(effects), null, null);
  }

  static Row row(Transfer transfer) {
    return row(new Effect.Does(transfer));
  }

  Row since(int major, int minor) {
    return new Row(effects, new Version(major, minor), until);
  }

  Row until(int major, int minor) {
    return new Row(effects, since, new Version(major, minor));
  }

  /** The first of two tables that has a row; null where neither has. */
  static @Nullable Row first(@Nullable Row one, @Nullable Row other) {
    return one == null ? other : one;
  }
}
