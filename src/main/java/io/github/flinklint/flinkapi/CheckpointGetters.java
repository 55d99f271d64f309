package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Unknown;

/** What the getters of an environment and its checkpoint config answer. */
final class CheckpointGetters {

  private static final Constant OFF = Constant.of(-1L);

  private final Behaviour behaviour;

  CheckpointGetters(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  private AbstractValue read(Call call, FlinkOption option) {
    return Options.first(call, call.self(), option.keys(behaviour.version()));
  }

  /** The interval in ms, -1 where checkpointing is off. */
  AbstractValue interval(Call call) {
    return millis(read(call, FlinkOption.INTERVAL), OFF);
  }

  AbstractValue timeout(Call call) {
    return millis(read(call, FlinkOption.TIMEOUT), Constant.of(600_000L));
  }

  AbstractValue minPause(Call call) {
    return millis(read(call, FlinkOption.MIN_PAUSE), Constant.of(0L));
  }

  private AbstractValue millis(AbstractValue value, Constant whenAbsent) {
    return Lattice.map(
        value,
        v -> {
          if (v instanceof Absent) {
            return whenAbsent;
          }
          Long millis = Durations.millis(v, behaviour.version());
          return millis == null ? v : Constant.of(millis).withTrace(v.trace());
        });
  }

  AbstractValue maxConcurrent(Call call) {
    return Lattice.map(
        read(call, FlinkOption.MAX_CONCURRENT), v -> v instanceof Absent ? Constant.of(1) : v);
  }

  AbstractValue tolerableFailures(Call call) {
    AbstractValue value = read(call, FlinkOption.TOLERABLE_FAILURES);
    return Options.overlay(Conversions.option(call, "Integer", value, behaviour), Constant.of(0));
  }

  /** From 2.2 only checkpoints that are taken exactly once are unaligned. */
  AbstractValue isUnaligned(Call call) {
    AbstractValue no = Constant.of(false);
    AbstractValue value = read(call, FlinkOption.UNALIGNED);
    AbstractValue wanted =
        Options.overlay(Conversions.option(call, "Boolean", value, behaviour), no);
    if (!behaviour.saysAtLeastOnceWhenOff()) {
      return wanted;
    }
    return Lattice.map(
        mode(call),
        m -> {
          String name = FlinkModel.enumName(FlinkOption.MODE, m);
          if (name == null) {
            return Texts.unknown(call, m, "mode of checkpoints");
          }
          return name.equals("EXACTLY_ONCE") ? wanted : no;
        });
  }

  AbstractValue isEnabled(Call call) {
    return Lattice.map(
        read(call, FlinkOption.INTERVAL),
        v -> v instanceof Unknown ? v : Constant.of(!(v instanceof Absent)));
  }

  AbstractValue mode(Call call) {
    return mode(call, FlinkEnums.OLD_MODE);
  }

  AbstractValue consistencyMode(Call call) {
    return mode(call, FlinkEnums.MODE);
  }

  private AbstractValue mode(Call call, String type) {
    AbstractValue whenOn =
        Lattice.map(
            read(call, FlinkOption.MODE),
            v ->
                v instanceof Absent
                    ? Constant.ofEnum(type, "EXACTLY_ONCE")
                    : FlinkEnums.as(type, v));
    return behaviour.saysAtLeastOnceWhenOff()
        ? unlessOff(call, whenOn, Constant.ofEnum(type, "AT_LEAST_ONCE"))
        : whenOn;
  }

  private AbstractValue unlessOff(Call call, AbstractValue whenOn, AbstractValue whenOff) {
    return Lattice.map(
        read(call, FlinkOption.INTERVAL),
        i -> {
          if (i instanceof Absent) {
            return whenOff;
          }
          boolean isSure = !(i instanceof Unknown) && !Options.mayBeAbsent(i);
          return isSure ? whenOn : Lattice.join(whenOn, whenOff);
        });
  }

  /** Null to 1.12, later the constant for "none". */
  AbstractValue cleanup(Call call) {
    return retention(call, FlinkEnums.CLEANUP);
  }

  AbstractValue retention(Call call) {
    return retention(call, FlinkEnums.RETENTION);
  }

  private AbstractValue retention(Call call, String type) {
    AbstractValue none =
        behaviour.loadsDirectoryWithBackend()
            ? Constant.ofNull()
            : Constant.ofEnum(type, "NO_EXTERNALIZED_CHECKPOINTS");
    return Lattice.map(
        read(call, FlinkOption.RETENTION),
        v -> v instanceof Absent ? none : FlinkEnums.as(type, v));
  }

  AbstractValue isExternalized(Call call) {
    return Lattice.map(
        retention(call),
        v -> {
          if (v instanceof Constant c) {
            return Constant.of(!c.isNull() && !c.display().equals("NO_EXTERNALIZED_CHECKPOINTS"));
          }
          return Texts.unknown(call, v, "retention of checkpoints");
        });
  }
}
