package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.flinkapi.Refusals.Verdict;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code configure} refuses of the values of a configuration. */
final class OptionChecks {

  /** Accepts the most forms. */
  private static final Behaviour NEWEST = new Behaviour(new Version(2, 3));

  private static final String NOT_LOADED = FlinkTypes.WRAPPING_EXCEPTION;
  private static final String NOT_CONFIGURED = FlinkTypes.CONFIGURATION_EXCEPTION;

  private OptionChecks() {}

  /** Judges the value of an option, which is no choice. */
  static Verdict check(FlinkOption option, AbstractValue value, Behaviour behaviour) {
    if (value instanceof Absent) {
      return Verdict.TAKEN;
    }
    if (option == FlinkOption.CHECKPOINT_DIR) {
      boolean isChecked = behaviour.hasStorageObjects();
      return isChecked ? Refusals.directory(value, Refusals.NULL_POINTER) : Verdict.TAKEN;
    }
    boolean isOpen =
        value instanceof Input
            || value instanceof Unknown
            || (value instanceof Text text && !text.isConstant());
    if (isOpen) {
      return Verdict.open(Refusals.ILLEGAL_ARGUMENT);
    }
    return switch (option) {
      case INTERVAL, TIMEOUT -> duration(value, behaviour.leastInterval(), behaviour);
      case MIN_PAUSE -> duration(value, 0, behaviour);
      case MAX_CONCURRENT -> number(value, 1);
      case TOLERABLE_FAILURES -> number(value, 0);
      case MODE, RETENTION -> takenIf(FlinkModel.enumName(option, value) != null);
      case UNALIGNED -> takenIf(isBoolean(value));
      default -> Verdict.TAKEN;
    };
  }

  /**
   * Judges the name of a backend, which is loaded at once up to 1.18. Up to 1.12 the ones that
   * write files want a directory.
   *
   * @param dir the directory of the same configuration
   */
  static Verdict backend(AbstractValue name, AbstractValue dir, Behaviour behaviour) {
    if (name instanceof Absent || !behaviour.loadsBackendAtOnce()) {
      return Verdict.TAKEN;
    }
    String word = Texts.constant(name);
    if (word == null || behaviour.version() == null || word.contains(".")) {
      return Verdict.open(NOT_LOADED);
    }
    boolean isOld = behaviour.loadsDirectoryWithBackend();
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "jobmanager" -> Verdict.TAKEN;
      case "hashmap" -> isOld ? Verdict.refused(NOT_LOADED) : Verdict.TAKEN;
      case "filesystem", "rocksdb" -> isOld ? withDirectory(dir) : Verdict.TAKEN;
      default -> Verdict.refused(NOT_LOADED);
    };
  }

  private static Verdict withDirectory(AbstractValue dir) {
    Verdict all = null;
    for (AbstractValue one : Lattice.alternatives(dir)) {
      Refusals.Answer answer =
          one instanceof Absent
              ? Refusals.Answer.REFUSED
              : Refusals.directory(one, NOT_CONFIGURED).answer();
      all = all == null || all.answer() == answer ? answer(answer) : Verdict.open(NOT_CONFIGURED);
    }
    return all == null ? Verdict.TAKEN : all;
  }

  private static Verdict answer(Refusals.Answer answer) {
    return switch (answer) {
      case TAKEN -> Verdict.TAKEN;
      case REFUSED -> Verdict.refused(NOT_CONFIGURED);
      case OPEN -> Verdict.open(NOT_CONFIGURED);
    };
  }

  /**
   * Judges a text that is parsed.
   *
   * @param parser gives null for what it refuses
   */
  static Verdict text(AbstractValue value, Function<String, @Nullable Object> parser) {
    if (Texts.isNull(value)) {
      return Verdict.refused(Refusals.NULL_POINTER);
    }
    String text = Texts.constant(value);
    return text == null
        ? Verdict.open(Refusals.ILLEGAL_ARGUMENT)
        : takenIf(parser.apply(text) != null);
  }

  /** False where the value is certainly none of the option's type, as any version reads it. */
  static boolean fits(FlinkOption option, AbstractValue value) {
    String text = Texts.constant(value);
    String word = text == null || text.contains(".") ? null : text;
    return switch (option) {
      case STATE_BACKEND -> word == null || BackendNames.isWord(word);
      case STORAGE -> word == null || List.of("jobmanager", "filesystem").contains(word);
      case CHECKPOINT_DIR, SAVEPOINT_DIR ->
          Refusals.directory(value).answer() != Refusals.Answer.REFUSED;
      default -> check(option, value, NEWEST).answer() != Refusals.Answer.REFUSED;
    };
  }

  private static Verdict takenIf(boolean condition) {
    return condition ? Verdict.TAKEN : Verdict.refused(Refusals.ILLEGAL_ARGUMENT);
  }

  private static Verdict duration(AbstractValue value, long least, Behaviour behaviour) {
    Long millis = Durations.millis(value, behaviour.version());
    if (millis == null && behaviour.version() == null) {
      return Verdict.open(Refusals.ILLEGAL_ARGUMENT);
    }
    return takenIf(millis != null && millis >= least);
  }

  private static Verdict number(AbstractValue value, int least) {
    try {
      return takenIf(Integer.parseInt(written(value)) >= least);
    } catch (NumberFormatException e) {
      return Verdict.refused(Refusals.ILLEGAL_ARGUMENT);
    }
  }

  private static boolean isBoolean(AbstractValue value) {
    String written = written(value);
    return written.equalsIgnoreCase("true") || written.equalsIgnoreCase("false");
  }

  private static String written(AbstractValue value) {
    return value instanceof Constant constant ? constant.display() : ((Text) value).template();
  }
}
