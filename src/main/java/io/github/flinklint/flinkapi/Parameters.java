package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@code ParameterTool} looks a parameter up: layers, the first that has it wins.
 * Immutable; the slot {@link FlinkSlots#PARAMETERS} of the tool holds it as a constant.
 *
 * @param layers the layers in the order in which they are asked
 */
record Parameters(List<Layer> layers) {

  /** One place of parameters. */
  sealed interface Layer {}

  /**
   * Parameters that are given when the program starts.
   *
   * @param kind which place
   */
  record Open(Source.Kind kind) implements Layer {}

  /**
   * Parameters that are all known.
   *
   * @param entries the parameters, keys being constant texts
   */
  record Known(Mapping entries) implements Layer {}

  /**
   * Parameters of which nothing is known.
   *
   * @param reason why
   */
  record Foreign(String reason) implements Layer {}

  /** What {@code ParameterTool} gives for a parameter that has no value. */
  static final String NO_VALUE = "__NO_VALUE_KEY";

  Parameters {
    layers = List.copyOf(layers);
  }

  static Parameters open(Source.Kind kind) {
    return new Parameters(List.of(new Open(kind)));
  }

  static Parameters known(Mapping entries) {
    return new Parameters(List.of(new Known(entries)));
  }

  static Parameters foreign(String reason) {
    return new Parameters(List.of(new Foreign(reason)));
  }

  /** The parameters of a tool. */
  static Parameters of(Call call, Reference tool) {
    AbstractValue held = call.read(tool, FlinkSlots.PARAMETERS);
    return held instanceof Constant constant && constant.value() instanceof Parameters known
        ? known
        : foreign("parameters of " + tool.display());
  }

  /** What the first of two tools has, else what the second has. */
  Parameters over(Parameters lower) {
    List<Layer> all = new ArrayList<>(layers);
    all.addAll(lower.layers);
    return new Parameters(all);
  }

  // ---- looking up

  /** The text of a parameter; {@code Absent} where it is not given. */
  AbstractValue find(Call call, String key) {
    AbstractValue found = find(call, key, Absent.VALUE, "String");
    return found == null ? Absent.VALUE : found;
  }

  /**
   * The value of a parameter.
   *
   * @param absent its value where it is not given; null where the program fails then
   * @param wanted the type that is wanted, as {@link Conversions#parameter} takes it
   * @return null where it is certainly not given and the program fails
   */
  @Nullable AbstractValue find(
      Call call, String key, @Nullable AbstractValue absent, String wanted) {
    return find(call, key, 0, absent, wanted);
  }

  private @Nullable AbstractValue find(
      Call call, String key, int from, @Nullable AbstractValue absent, String wanted) {
    if (from == layers.size()) {
      return absent;
    }
    Layer layer = layers.get(from);
    if (layer instanceof Known known) {
      AbstractValue value = known.entries().get(Text.of(key));
      return value == null
          ? find(call, key, from + 1, absent, wanted)
          : Conversions.parameter(call, wanted, only(call, value));
    }
    if (layer instanceof Open open) {
      AbstractValue lower = find(call, key, from + 1, absent, wanted);
      AbstractValue given = either(call.input(new Source(open.kind(), key), lower), lower);
      return Conversions.parameter(call, wanted, given);
    }
    return call.unknown(((Foreign) layer).reason());
  }

  /**
   * Where it is not given in one place it may be in the next: then both are its sources. A time or
   * a random number is no place where anything is given, but a default.
   */
  private static AbstractValue either(AbstractValue found, @Nullable AbstractValue lower) {
    if (!(found instanceof Input first)
        || !(lower instanceof Input second)
        || isUnstable(second)
        || !Objects.equals(second, first.absent())) {
      return found;
    }
    List<Source> sources = new ArrayList<>(first.sources());
    sources.addAll(second.sources());
    return Input.computed(first.term() + ", else " + second.term(), sources, second.absent())
        .withTrace(found.trace());
  }

  private static boolean isUnstable(Input input) {
    for (Source source : input.sources()) {
      if (source.isUnstable()) {
        return true;
      }
    }
    return false;
  }

  /** The value of a parameter, which must have but one where it may have several. */
  private static AbstractValue only(Call call, AbstractValue value) {
    if (!(value instanceof Sequence several)) {
      return value;
    }
    return several.elements().size() == 1
        ? several.elements().get(0)
        : call.fail("java.lang.IllegalStateException", "a parameter has more than one value");
  }

  /** All values of a parameter of a {@code MultipleParameterTool}; null where it has none. */
  AbstractValue all(Call call, String key) {
    if (!areKnown()) {
      return call.unknown(reason());
    }
    AbstractValue values = entries().get(Text.of(key));
    if (values == null) {
      return Constant.ofNull();
    }
    Reference list = call.allocate("java.util.ArrayList");
    call.write(list, Call.ELEMENTS, values, null);
    return list;
  }

  /** The known parameters, the first layer that has one counting. */
  Mapping entries() {
    Map<AbstractValue, AbstractValue> all = new LinkedHashMap<>();
    for (Layer layer : layers) {
      if (layer instanceof Known known) {
        for (Map.Entry<AbstractValue, AbstractValue> entry : known.entries().entries().entrySet()) {
          all.putIfAbsent(entry.getKey(), entry.getValue());
        }
      }
    }
    return Mapping.of(all);
  }

  /** Whether a parameter is given. */
  AbstractValue has(Call call, String key) {
    return has(call, key, 0);
  }

  private AbstractValue has(Call call, String key, int from) {
    if (from == layers.size()) {
      return Constant.of(false);
    }
    Layer layer = layers.get(from);
    if (layer instanceof Known known) {
      boolean given = known.entries().get(Text.of(key)) != null;
      return given ? Constant.of(true) : has(call, key, from + 1);
    }
    if (layer instanceof Open open) {
      AbstractValue lower = has(call, key, from + 1);
      AbstractValue given = call.isGiven(new Source(open.kind(), key));
      if (lower instanceof Constant constant) {
        return constant.is(true) ? constant : given;
      }
      return call.branch(given, () -> Constant.of(true), () -> lower);
    }
    return call.unknown(((Foreign) layer).reason());
  }

  // ---- as a whole

  /** True where all parameters are known. */
  boolean areKnown() {
    for (Layer layer : layers) {
      if (!(layer instanceof Known)) {
        return false;
      }
    }
    return true;
  }

  /** The keys that are certainly given. */
  Set<String> knownKeys() {
    Set<String> keys = new LinkedHashSet<>();
    for (Layer layer : layers) {
      if (layer instanceof Known known) {
        for (AbstractValue key : known.entries().entries().keySet()) {
          keys.add(((Text) key).template());
        }
      }
    }
    return keys;
  }

  /** The one place that further parameters may come from; null for none or several. */
  Source.@Nullable Kind kind() {
    Source.Kind only = null;
    for (Layer layer : layers) {
      if (layer instanceof Foreign || (layer instanceof Open && only != null)) {
        return null;
      }
      only = layer instanceof Open open ? open.kind() : only;
    }
    return only;
  }

  /** Why the whole is not known. */
  String reason() {
    for (Layer layer : layers) {
      if (layer instanceof Foreign foreign) {
        return foreign.reason();
      }
      if (layer instanceof Open open) {
        return "any " + open.kind().label() + " may be given";
      }
    }
    return "parameters";
  }

  @Override
  public String toString() {
    return "parameters";
  }
}
