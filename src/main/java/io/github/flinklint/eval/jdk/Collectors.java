package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Collectors}: objects that remember what was asked for until a stream is collected. */
final class Collectors {

  private static final String KIND = "=kind";
  private static final String ARGUMENTS = "=arguments";

  private Collectors() {}

  static @Nullable Transfer find(String method) {
    return switch (method) {
      case "toList/0", "toSet/0", "toUnmodifiableList/0", "toUnmodifiableSet/0", "joining/0" ->
          Collectors::create;
      case "joining/1", "toCollection/1" -> Collectors::create;
      case "joining/3" -> Collectors::create;
      case "toMap/2", "toUnmodifiableMap/2", "toConcurrentMap/2" -> Collectors::create;
      default -> null;
    };
  }

  private static AbstractValue create(Call call) {
    Reference collector = call.allocate("java.util.stream.Collector");
    call.write(collector, KIND, Text.of(call.method()), null);
    call.write(collector, ARGUMENTS, Sequence.of(call.arguments()), null);
    return collector;
  }

  static AbstractValue collect(Call call) {
    AbstractValue content = Containers.content(call, call.receiver());
    String kind =
        call.arguments().get(0) instanceof Reference collector
            ? Concrete.characters(call.read(collector, KIND))
            : null;
    if (kind == null) {
      call.arguments().forEach(a -> Forgetting.invokeMaybe(call, a));
      return Spread.unknown(call);
    }
    List<AbstractValue> arguments =
        call.read((Reference) call.arguments().get(0), ARGUMENTS) instanceof Sequence s
            ? s.elements()
            : List.of();
    return switch (kind) {
      case "toList" -> into(call, Containers.LIST, content);
      case "toUnmodifiableList" -> into(call, FactoryRows.IMMUTABLE_LIST, content);
      case "toSet", "toUnmodifiableSet" -> toSet(call, content);
      case "joining" -> joined(call, arguments);
      case "toCollection" -> toCollection(call, content, arguments.get(0));
      default -> toMap(call, content, arguments);
    };
  }

  private static AbstractValue into(Call call, String type, AbstractValue content) {
    return Containers.copy(call, type, call.receiver(), content);
  }

  private static AbstractValue toSet(Call call, AbstractValue content) {
    AbstractValue distinct =
        Containers.ask(call, content, List.of(), (e, a) -> FactoryRows.distinct(e));
    return into(call, "java.util.HashSet", distinct);
  }

  private static AbstractValue toCollection(
      Call call, AbstractValue content, AbstractValue factory) {
    AbstractValue made = call.invoke(factory, List.of());
    if (!(made instanceof Reference collection)) {
      return Spread.unknown(call);
    }
    boolean isSet = JdkTypes.isBelow(collection.type(), "java.util.Set");
    AbstractValue elements =
        isSet
            ? Containers.ask(call, content, List.of(), (e, a) -> FactoryRows.distinct(e))
            : content;
    Containers.store(call, collection, elements);
    return collection;
  }

  private static AbstractValue joined(Call call, List<AbstractValue> arguments) {
    AbstractValue delimiter = arguments.isEmpty() ? Text.of("") : arguments.get(0);
    AbstractValue inner =
        StringRows.join(call, delimiter, Containers.inOrder(call, call.receiver()));
    return arguments.size() < 3
        ? inner
        : JdkTexts.concat(JdkTexts.concat(arguments.get(1), inner), arguments.get(2));
  }

  private static AbstractValue toMap(
      Call call, AbstractValue content, List<AbstractValue> functions) {
    List<AbstractValue> keys = new ArrayList<>();
    List<AbstractValue> values = new ArrayList<>();
    Containers.forEach(
        call,
        content,
        e -> {
          keys.add(call.invoke(functions.get(0), List.of(e)));
          values.add(call.invoke(functions.get(1), List.of(e)));
        });
    Reference map = call.allocate("java.util.HashMap");
    boolean isKnown =
        content instanceof Sequence sequence && keys.size() == sequence.elements().size();
    Mapping mapping = isKnown ? Maps.of(keys, values) : null;
    call.write(map, Call.ENTRIES, mapping == null ? Spread.unknown(call) : mapping, null);
    boolean isTwice = mapping != null && mapping.entries().size() < keys.size();
    return isTwice ? call.fail("java.lang.IllegalStateException", "key is there twice") : map;
  }
}
