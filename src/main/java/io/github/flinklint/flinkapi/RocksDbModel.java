package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * RocksDB's Java API as far as an options factory decides with it about RocksDB's own log. A slot
 * of {@code DBOptions} that was never written is as it was when Flink handed the options over; what
 * {@code new DBOptions()} holds was measured on frocksdbjni 5.17.2 and 6.20.3.
 */
public final class RocksDbModel implements ApiModel {

  /** The only instance: the versions that Flink brings do not differ here. */
  public static final RocksDbModel INSTANCE = new RocksDbModel();

  static final String OPTIONS = "org.rocksdb.DBOptions";

  /** Least level of what is logged, a constant of {@code InfoLogLevel}. */
  static final String LEVEL = "infoLogLevel";

  /** Size in bytes at which a new log file begins; 0 for never. */
  static final String MAX_FILE_SIZE = "maxLogFileSize";

  /** Age in seconds at which a new log file begins; 0 for never. */
  static final String TIME_TO_ROLL = "logFileTimeToRoll";

  /** The project's own logger, which takes the place of the log file. */
  static final String LOGGER = "logger";

  private static final String PACKAGE = "org.rocksdb.";
  private static final String LEVEL_TYPE = PACKAGE + "InfoLogLevel";
  private static final List<String> SLOTS = List.of(LEVEL, MAX_FILE_SIZE, TIME_TO_ROLL, LOGGER);

  private static final Set<String> LEVELS =
      Set.of(
          "DEBUG_LEVEL", "INFO_LEVEL", "WARN_LEVEL", "ERROR_LEVEL", "FATAL_LEVEL", "HEADER_LEVEL");

  private static final Map<String, String> SETTERS =
      Map.of(
          "setInfoLogLevel", LEVEL,
          "setMaxLogFileSize", MAX_FILE_SIZE,
          "setLogFileTimeToRoll", TIME_TO_ROLL,
          "setLogger", LOGGER);

  private RocksDbModel() {}

  @Override
  public boolean owns(String type) {
    return type.startsWith(PACKAGE);
  }

  @Override
  public boolean isKnown(String type) {
    return type.equals(OPTIONS)
        || type.equals(LEVEL_TYPE)
        || type.equals(PACKAGE + "ColumnFamilyOptions");
  }

  @Override
  public List<String> supertypes(String type) {
    return List.of();
  }

  @Override
  public @Nullable MethodRow row(String type, String method, int arity) {
    if (!type.equals(OPTIONS)) {
      return null;
    }
    if (method.equals("<init>")) {
      return row(method, arity, new Effect.Does(RocksDbModel::made));
    }
    String slot = arity == 1 ? SETTERS.get(method) : null;
    if (slot != null) {
      return row(method, arity, new Effect.SetsOption(slot, 0), new Effect.ReturnsReceiver());
    }
    // All others can be chained too, and say nothing about the log.
    return method.startsWith("set") ? row(method, arity, new Effect.ReturnsReceiver()) : null;
  }

  private static MethodRow row(String method, int arity, Effect... effects) {
    return new MethodRow(OPTIONS, method, arity, List.of(effects));
  }

  private static AbstractValue made(Call call) {
    Reference made = call.allocate(OPTIONS);
    if (call.arguments().isEmpty()) {
      String note = "new DBOptions";
      call.write(made, LEVEL, Constant.ofEnum(LEVEL_TYPE, "INFO_LEVEL"), note);
      call.write(made, MAX_FILE_SIZE, Constant.of(0L), note);
      call.write(made, TIME_TO_ROLL, Constant.of(0L), note);
      return made;
    }
    AbstractValue copied = call.arguments().get(0);
    boolean isCopy = copied instanceof Reference from && from.type().equals(OPTIONS);
    for (String slot : SLOTS) {
      AbstractValue value =
          isCopy && copied instanceof Reference from
              ? call.read(from, slot)
              : call.unknown("options made of " + copied.display());
      call.write(made, slot, value, null);
    }
    return made;
  }

  @Override
  public @Nullable AbstractValue constant(String type, String field) {
    return type.equals(LEVEL_TYPE) && LEVELS.contains(field)
        ? Constant.ofEnum(LEVEL_TYPE, field)
        : null;
  }

  @Override
  public boolean isTracked(String type) {
    return type.equals(OPTIONS);
  }

  @Override
  public Set<String> trackedSlots(String type) {
    return type.equals(OPTIONS) ? Set.copyOf(SLOTS) : Set.of();
  }

  @Override
  public Reference materialise(String type, String reason, Call call) {
    Reference made = call.allocate(type);
    AbstractValue unknown = call.unknown(reason);
    trackedSlots(type).forEach(slot -> call.write(made, slot, unknown, null));
    return made;
  }
}
