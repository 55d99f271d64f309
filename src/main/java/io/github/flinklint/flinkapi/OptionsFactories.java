package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * What the factory of RocksDB's options makes of RocksDB's log. Flink sends the factory to the
 * cluster with the job and calls it there, so it is asked when the job is executed, and what it
 * does besides is forgotten.
 */
final class OptionsFactories {

  private static final String CONTRIB = "org.apache.flink.contrib.streaming.state.";
  private static final String STATE = "org.apache.flink.state.rocksdb.";

  /** Factories whose {@code createDBOptions} is given the handles to close as well. */
  private static final List<String> WITH_HANDLES =
      List.of(CONTRIB + "RocksDBOptionsFactory", STATE + "RocksDBOptionsFactory");

  /** Factories that Flink lets read the cluster's configuration first. */
  private static final List<String> CONFIGURABLE =
      List.of(
          CONTRIB + "ConfigurableOptionsFactory",
          CONTRIB + "ConfigurableRocksDBOptionsFactory",
          STATE + "ConfigurableRocksDBOptionsFactory");

  private OptionsFactories() {}

  /** Notes at the backends of an environment what their factories say. */
  static void observe(Call call, Reference environment) {
    for (AbstractValue backend : Lattice.alternatives(call.read(environment, FlinkSlots.BACKEND))) {
      if (backend instanceof Reference object && StateBackendRows.isRocksDb(object.type())) {
        AbstractValue factory = call.read(object, FlinkSlots.OPTIONS_FACTORY);
        AbstractValue said = null;
        for (AbstractValue one : Lattice.alternatives(factory)) {
          said = Lattice.joined(said, asked(call, one), factory);
        }
        call.write(object, FlinkSlots.LOG_OPTIONS, said == null ? factory : said, null);
      }
    }
  }

  private static AbstractValue asked(Call call, AbstractValue factory) {
    if (factory instanceof Absent || Texts.isNull(factory)) {
      return Absent.VALUE;
    }
    if (!(factory instanceof Reference object)) {
      return call.unknown("options factory " + factory.display());
    }
    for (String type : CONFIGURABLE) {
      if (!Boolean.FALSE.equals(call.isInstance(object, type))) {
        return call.unknown(
            "options factory " + object.display() + " that may read the cluster's configuration");
      }
    }
    AbstractValue said = call.elsewhere(() -> logOptions(call, object));
    return said == null
        ? call.unknown("options factory " + object.display() + " that gives no options")
        : said;
  }

  private static AbstractValue logOptions(Call call, Reference factory) {
    List<AbstractValue> given = new ArrayList<>();
    given.add(call.allocate(RocksDbModel.OPTIONS));
    if (WITH_HANDLES.stream().anyMatch(t -> Boolean.TRUE.equals(call.isInstance(factory, t)))) {
      given.add(call.unknown("handles to close"));
    }
    AbstractValue made = call.invokeMethod(factory, "createDBOptions", given);
    return Lattice.map(
        made,
        m ->
            m instanceof Reference options && options.type().equals(RocksDbModel.OPTIONS)
                ? read(call, options).withTrace(factory.trace())
                : call.unknown("options that " + factory.display() + " gives"));
  }

  private static Constant read(Call call, Reference options) {
    return Constant.of(
        new LogOptions(
            call.read(options, RocksDbModel.LEVEL),
            call.read(options, RocksDbModel.MAX_FILE_SIZE),
            call.read(options, RocksDbModel.TIME_TO_ROLL),
            call.read(options, RocksDbModel.LOGGER)));
  }
}
