package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes under a key that comes from outside: under each key that has its form, unless Flink
 * refuses the value there, in which case the job does not start.
 */
final class OutsideKeys {

  private OutsideKeys() {}

  /**
   * Writes a value.
   *
   * @param key an input, or a text with holes that come from outside
   * @param form the key as a text
   */
  static void put(Call call, Reference object, AbstractValue key, Text form, AbstractValue value) {
    Set<String> all = new LinkedHashSet<>(FlinkOption.allKeys());
    all.addAll(Options.keys(call, object));
    for (String name : all) {
      AbstractValue fitting = mayBe(form, name) ? fitting(name, value) : Absent.VALUE;
      if (!(fitting instanceof Absent)) {
        call.branch(
            is(key, form, name),
            () -> {
              Options.copyKey(call, fitting, object, name);
              return Constant.ofNull();
            },
            Constant::ofNull);
      }
    }
    AbstractValue rest = call.read(object, FlinkSlots.REST);
    boolean isPlain = !(value instanceof Reference) && !(rest instanceof Reference);
    AbstractValue after =
        isPlain
            ? Lattice.join(rest, value, Set.of(form.display()))
            : call.unknown("key of " + call.method() + " is computed");
    call.write(object, FlinkSlots.REST, after, null);
  }

  /** True where the text may be the key. */
  private static boolean mayBe(Text form, String name) {
    String pattern =
        Stream.of(form.template().split(String.valueOf(Text.HOLE), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return name.matches(pattern);
  }

  private static AbstractValue is(AbstractValue key, Text form, String name) {
    Text operand = Text.of(name);
    return key instanceof Input input
        ? Test.equal(input, operand, isNamed(input.absent(), name))
        : Test.other(
            form.display() + " is " + name, form.sources(), isNamed(form.whenAbsent(), name));
  }

  private static @Nullable Boolean isNamed(@Nullable AbstractValue absent, String name) {
    String written = absent == null ? null : Texts.constant(absent);
    return written == null ? null : written.equals(name);
  }

  /** The alternatives of the value that are none of another type; {@code Absent} for none. */
  private static AbstractValue fitting(String name, AbstractValue value) {
    FlinkOption option = FlinkOption.ofKey(name);
    AbstractValue fitting = Absent.VALUE;
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (option == null || OptionChecks.fits(option, one)) {
        fitting =
            fitting instanceof Absent
                ? one
                : Lattice.join(fitting, one, Lattice.conditionsOf(value));
      }
    }
    return fitting;
  }
}
