package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import java.util.List;

/**
 * Streams, tables and statement sets: they know the environment that they belong to, because it can
 * be had and executed through them. The link is a constant, not a reference: who gets hold of a
 * stream does not get hold of the environment.
 */
final class Streams {

  private static final String LINK = "#belongsTo";

  /** Hides the reference from whoever follows references. */
  private record Link(Reference owner) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Link that && owner.equals(that.owner);
    }

    @Override
    public int hashCode() {
      return owner.hashCode();
    }

    @Override
    public String toString() {
      return "link";
    }
  }

  private Streams() {}

  /** A new stream of the environment that is the receiver. */
  static AbstractValue source(Call call) {
    return make(call, FlinkTypes.DATA_STREAM, call.self().as(FlinkSlots.ENVIRONMENT_TYPE));
  }

  /** An object of a type that belongs to an environment. */
  static Reference make(Call call, String type, Reference owner) {
    Reference made = call.allocate(type);
    call.write(made, LINK, Constant.of(new Link(owner)), null);
    return made;
  }

  /** A new object of a type that belongs to the receiver, seen as another type. */
  static Transfer makes(String type, String ownerType) {
    return call -> make(call, type, call.self().as(ownerType));
  }

  /** The environment that the value belongs to; {@code Absent} for what belongs to none. */
  static AbstractValue ownerOf(Call call, AbstractValue value) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(value)) {
      AbstractValue link = one instanceof Reference object ? call.read(object, LINK) : Absent.VALUE;
      joined = Lattice.joined(joined, linked(link), value);
    }
    return joined == null ? value : joined;
  }

  private static AbstractValue linked(AbstractValue link) {
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(link)) {
      boolean isLink = one instanceof Constant c && c.value() instanceof Link;
      AbstractValue owner = isLink ? ((Link) ((Constant) one).value()).owner() : Absent.VALUE;
      joined = Lattice.joined(joined, owner, link);
    }
    return joined == null ? link : joined;
  }

  /** Executes what the value belongs to. */
  static AbstractValue execute(Call call, AbstractValue value) {
    for (AbstractValue owner : Lattice.alternatives(ownerOf(call, value))) {
      if (owner instanceof Reference environment) {
        OptionsFactories.observe(call, environment);
        call.executed(environment, List.of());
      }
    }
    return call.unknown("result of " + call.method());
  }
}
