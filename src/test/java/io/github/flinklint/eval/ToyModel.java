package io.github.flinklint.eval;

import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A library of a few methods, to test the evaluator without Flink: {@code toy.Env} has {@code
 * create}, setters {@code a}, {@code b}, {@code c}, {@code self} and {@code execute}; {@code
 * toy.Args.get(key)} and {@code get(key, default)} read outside inputs.
 */
final class ToyModel implements ApiModel {

  static final String ENV = "toy.Env";
  static final List<String> SLOTS = List.of("a", "b", "c");

  @Override
  public boolean owns(String type) {
    return type.startsWith("toy.");
  }

  @Override
  public boolean isKnown(String type) {
    return type.equals(ENV) || type.equals("toy.Args") || type.equals("toy.Stream");
  }

  @Override
  public List<String> supertypes(String type) {
    return type.equals("toy.JobFailure") ? List.of("java.lang.Exception") : List.of();
  }

  @Override
  public @Nullable MethodRow row(String type, String method, int arity) {
    if (type.equals("toy.Args")) {
      return args(method, arity);
    }
    if (!type.equals(ENV)) {
      return null;
    }
    if (SLOTS.contains(method) && arity == 1) {
      return new MethodRow(
          type, method, 1, List.of(new Effect.SetsOption(method, 0), new Effect.ReturnsReceiver()));
    }
    return switch (method) {
      case "create" ->
          new MethodRow(type, method, 0, List.of(new Effect.Does(c -> c.allocate(ENV))));
      case "execute" ->
          new MethodRow(
              type,
              method,
              arity,
              List.of(
                  new Effect.Does(
                      c -> {
                        c.executed(c.self(), List.of("toy.JobFailure"));
                        return Constant.ofNull();
                      })));
      default -> null;
    };
  }

  private static @Nullable MethodRow args(String method, int arity) {
    return switch (method) {
      case "get" ->
          new MethodRow(
              "toy.Args",
              method,
              arity,
              List.of(
                  new Effect.Does(
                      c ->
                          c.input(
                              source(c.arguments().get(0)),
                              arity == 1 ? Constant.ofNull() : c.arguments().get(1)))));
      case "has" ->
          new MethodRow(
              "toy.Args",
              method,
              arity,
              List.of(new Effect.Does(c -> c.isGiven(source(c.arguments().get(0))))));
      default -> null;
    };
  }

  private static Source source(AbstractValue key) {
    return new Source(Source.Kind.ARGUMENT, ((Text) key).template());
  }

  @Override
  public @Nullable AbstractValue constant(String type, String field) {
    return null;
  }

  @Override
  public boolean isTracked(String type) {
    return type.equals(ENV);
  }

  @Override
  public Set<String> trackedSlots(String type) {
    return Set.copyOf(SLOTS);
  }

  @Override
  public Reference materialise(String type, String reason, Call call) {
    Reference env = call.allocate(ENV);
    SLOTS.forEach(s -> call.write(env, s, Unknown.because(reason), null));
    return env;
  }
}
