package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flink's enums as far as configurations hold their constants. */
final class FlinkEnums {

  static final String OLD_MODE = "org.apache.flink.streaming.api.CheckpointingMode";
  static final String MODE = "org.apache.flink.core.execution.CheckpointingMode";
  static final String CLEANUP =
      FlinkSlots.CHECKPOINT_CONFIG_TYPE + ".ExternalizedCheckpointCleanup";
  static final String RETENTION = "org.apache.flink.configuration.ExternalizedCheckpointRetention";
  static final String RUNTIME_MODE = "org.apache.flink.api.common.RuntimeExecutionMode";
  static final String TERNARY = "org.apache.flink.util.TernaryBoolean";

  private static final Map<String, List<String>> CONSTANTS = constants();

  private FlinkEnums() {}

  private static Map<String, List<String>> constants() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put(OLD_MODE, FlinkOption.MODE.constants());
    all.put(MODE, FlinkOption.MODE.constants());
    all.put(CLEANUP, FlinkOption.RETENTION.constants());
    all.put(RETENTION, FlinkOption.RETENTION.constants());
    all.put(RUNTIME_MODE, FlinkOption.RUNTIME_MODE.constants());
    all.put(TERNARY, List.of("TRUE", "FALSE", "UNDEFINED"));
    all.put(
        "org.apache.flink.streaming.api.TimeCharacteristic",
        List.of("ProcessingTime", "IngestionTime", "EventTime"));
    List<String> predefined =
        List.of(
            "DEFAULT",
            "SPINNING_DISK_OPTIMIZED",
            "SPINNING_DISK_OPTIMIZED_HIGH_MEM",
            "FLASH_SSD_OPTIMIZED");
    all.put("org.apache.flink.contrib.streaming.state.PredefinedOptions", predefined);
    all.put("org.apache.flink.state.rocksdb.PredefinedOptions", predefined);
    for (String backend :
        List.of(
            FlinkSlots.ROCKSDB_BACKEND_TYPE,
            FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE,
            FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2)) {
      all.put(backend + ".PriorityQueueStateType", List.of("HEAP", "ROCKSDB"));
    }
    return all;
  }

  static boolean isEnum(String type) {
    return CONSTANTS.containsKey(type);
  }

  static Iterable<String> types() {
    return CONSTANTS.keySet();
  }

  /** A constant of a type; null where it has none of this name. */
  static @Nullable AbstractValue constant(String type, String name) {
    List<String> names = CONSTANTS.get(type);
    return names != null && names.contains(name) ? Constant.ofEnum(type, name) : null;
  }

  /** What a method of an enum does; null where the table does not say. */
  static @Nullable Row find(String type, String method, Behaviour behaviour) {
    List<String> names = CONSTANTS.get(type);
    if (names == null) {
      return null;
    }
    return switch (method) {
      case "valueOf/1" -> row(call -> valueOf(call, type));
      case "values/0" -> row(call -> values(type, names, behaviour));
      default -> ofOne(type, method);
    };
  }

  private static @Nullable Row ofOne(String type, String method) {
    return switch (type) {
      case CLEANUP, RETENTION ->
          method.equals("deleteOnCancellation/0") ? row(is("DELETE_ON_CANCELLATION")) : null;
      case OLD_MODE -> converting(method);
      case TERNARY -> TernaryBooleans.find(method);
      default -> null;
    };
  }

  private static @Nullable Row converting(String method) {
    return switch (method) {
      case "convertToCheckpointingMode/1" -> row(call -> as(call, MODE)).since(1, 20);
      case "convertFromCheckpointingMode/1" -> row(call -> as(call, OLD_MODE)).since(1, 20);
      default -> null;
    };
  }

  private static AbstractValue as(Call call, String type) {
    return Lattice.map(call.arguments().get(0), v -> as(type, v));
  }

  /** Whether the receiver is a constant of this name. */
  private static Transfer is(String name) {
    return call ->
        Derived.ofConstant(
            call,
            call.receiver(),
            call.method() + " of",
            c -> c instanceof Constant.EnumName e ? Constant.of(e.name().equals(name)) : null);
  }

  private static AbstractValue valueOf(Call call, String type) {
    AbstractValue argument = call.arguments().get(0);
    if (argument instanceof Text text && text.characters() != null) {
      AbstractValue constant = constant(type, text.characters());
      return constant == null
          ? call.fail("java.lang.IllegalArgumentException", "no constant of this name")
          : Lattice.traced(constant, argument);
    }
    return Lattice.map(argument, v -> Lattice.traced(valueOf(call, type, v), v));
  }

  private static AbstractValue valueOf(Call call, String type, AbstractValue value) {
    String name = Texts.constant(value);
    AbstractValue constant = name == null ? null : constant(type, name);
    if (constant != null) {
      return constant;
    }
    Input input = Texts.input(value);
    if (input == null) {
      return Texts.unknown(call, value, "name given to valueOf");
    }
    AbstractValue absent = input.absent();
    String absentName = absent == null ? null : Texts.constant(absent);
    return Input.computed(
        input.term(), input.sources(), absentName == null ? null : constant(type, absentName));
  }

  private static AbstractValue values(String type, List<String> names, Behaviour behaviour) {
    return Sequence.of(
        names.stream()
            .filter(n -> !n.startsWith("NO_") || !behaviour.loadsDirectoryWithBackend())
            .map(n -> Constant.ofEnum(type, n))
            .toList());
  }

  /**
   * A value read from a configuration as a constant of the type: by name, upper and lower case
   * alike.
   */
  static AbstractValue as(String type, AbstractValue value) {
    String word = word(value);
    List<String> names = CONSTANTS.getOrDefault(type, List.of());
    for (String name : names) {
      if (name.equalsIgnoreCase(word)) {
        return Constant.ofEnum(type, name).withTrace(value.trace());
      }
    }
    return value;
  }

  /** The name of an enum constant or the characters of a text; null for all else. */
  static @Nullable String word(AbstractValue value) {
    if (value instanceof Constant constant && constant.value() instanceof Constant.EnumName named) {
      return named.name();
    }
    return Texts.constant(value);
  }
}
