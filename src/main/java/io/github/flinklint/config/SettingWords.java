package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.flinkapi.FlinkModel;
import io.github.flinklint.flinkapi.FlinkOption;
import io.github.flinklint.flinkapi.FlinkSlots;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slots and values of settings in words, masked. */
final class SettingWords {

  /** Not about checkpoints. */
  private static final Set<FlinkOption> OTHERS = Set.of(FlinkOption.RUNTIME_MODE);

  private static final Set<FlinkOption> TIMES =
      Set.of(FlinkOption.INTERVAL, FlinkOption.TIMEOUT, FlinkOption.MIN_PAUSE);

  private static final Map<String, FlinkOption> OPTIONS = options();

  private SettingWords() {}

  private static Map<String, FlinkOption> options() {
    Map<String, FlinkOption> all = new HashMap<>();
    for (FlinkOption option : FlinkOption.values()) {
      if (!OTHERS.contains(option)) {
        for (String key : option.keys(null)) {
          all.put(key, option);
        }
      }
    }
    all.put(FlinkSlots.BACKEND, FlinkOption.STATE_BACKEND);
    all.put(FlinkSlots.STORAGE, FlinkOption.CHECKPOINT_DIR);
    return Map.copyOf(all);
  }

  /** What a slot of an environment or a configuration sets; null for what is none of ours. */
  static @Nullable FlinkOption option(String slot) {
    return OPTIONS.get(slot);
  }

  static String of(FlinkOption option) {
    return switch (option) {
      case INTERVAL -> "checkpoint interval";
      case MODE -> "checkpoint mode";
      case RETENTION -> "checkpoint retention";
      case STATE_BACKEND -> "state backend";
      case CHECKPOINT_DIR, STORAGE -> "checkpoint storage";
      case SAVEPOINT_DIR -> "savepoint directory";
      case TIMEOUT -> "checkpoint timeout";
      case MIN_PAUSE -> "pause between checkpoints";
      case MAX_CONCURRENT -> "number of concurrent checkpoints";
      case TOLERABLE_FAILURES -> "number of tolerable checkpoint failures";
      case UNALIGNED -> "unaligned checkpoints";
      case INCREMENTAL -> "incremental checkpoints";
      case NUM_RETAINED -> "number of retained checkpoints";
      default -> option.keys(null).get(0);
    };
  }

  /** A value with its unit. */
  static String of(FlinkOption option, AbstractValue value, @Nullable Version version) {
    if (TIMES.contains(option) && !(value instanceof Input)) {
      Long millis = FlinkModel.millis(value, version);
      if (millis != null) {
        return millis + " ms";
      }
    }
    return value.display();
  }

  /** True where two values certainly say the same, or may well do. */
  static boolean maySayTheSame(AbstractValue a, AbstractValue b, @Nullable Version version) {
    if (a instanceof Unknown || b instanceof Unknown || a.equals(b)) {
      return true;
    }
    if (a instanceof Absent || b instanceof Absent) {
      return false;
    }
    AbstractValue defaultOfA = whenAbsent(a);
    AbstractValue defaultOfB = whenAbsent(b);
    if (defaultOfA != null || defaultOfB != null) {
      return maySayTheSame(
          defaultOfA == null ? a : defaultOfA, defaultOfB == null ? b : defaultOfB, version);
    }
    Long x = millis(a, version);
    Long y = millis(b, version);
    if (x != null && y != null) {
      return x.equals(y);
    }
    return a.display().equalsIgnoreCase(b.display());
  }

  private static @Nullable AbstractValue whenAbsent(AbstractValue value) {
    if (value instanceof Input input) {
      return input.absent();
    }
    return value instanceof Text text && !text.isConstant() ? text.whenAbsent() : null;
  }

  private static @Nullable Long millis(AbstractValue value, @Nullable Version version) {
    return value instanceof Constant || value instanceof Text || value instanceof Reference
        ? FlinkModel.millis(value, version)
        : null;
  }
}
