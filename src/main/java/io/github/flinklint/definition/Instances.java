package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Context;
import io.github.flinklint.definition.hcl.Names;
import io.github.flinklint.definition.hcl.Value;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often a block stands for something, by its {@code count} or {@code for_each}. */
final class Instances {

  /** Beyond this all are taken together, what differs between them being unknown. */
  private static final int MAX_INSTANCES = 200;

  /**
   * One of those that a block stands for.
   *
   * @param label as Terraform writes it behind the name, {@code ["eu"]}; empty where there is but
   *     one, or where it is not known how many there are
   * @param context where the block's expressions are evaluated
   */
  record Instance(String label, Context context) {}

  /** What {@code each} and {@code count} stand for. */
  private record InstanceNames(Names outer, Map<String, Value> own) implements Names {
    @Override
    public @Nullable Value resolve(String root, String name) {
      Value value = own.get(root + "." + name);
      return value == null ? outer.resolve(root, name) : value;
    }

    @Override
    public String place() {
      return outer.place();
    }
  }

  private final ModuleScope scope;

  private Instances(ModuleScope scope) {
    this.scope = scope;
  }

  /** What a block stands for; nothing where its count is zero. */
  static List<Instance> of(Body body, ModuleScope scope) {
    Instances instances = new Instances(scope);
    Body.Attribute count = body.attribute("count");
    Body.Attribute forEach = body.attribute("for_each");
    Context outer = new Context(scope, scope.budget(), "");
    List<Instance> found = null;
    if (count != null) {
      found = instances.counted(outer.evaluate(count.value()));
    } else if (forEach != null) {
      found = instances.each(outer.evaluate(forEach.value()));
    }
    return found == null ? List.of(new Instance("", outer)) : found;
  }

  private @Nullable List<Instance> counted(Value value) {
    BigDecimal count = value instanceof Value.Decimal number ? number.number() : null;
    if (value instanceof Value.Words words && words.text().isConstant()) {
      String digits = words.text().template();
      count = digits.matches("[0-9]{1,9}") ? new BigDecimal(digits) : null;
    }
    if (count == null
        || count.signum() < 0
        || count.compareTo(BigDecimal.valueOf(MAX_INSTANCES)) > 0
        || count.stripTrailingZeros().scale() > 0) {
      return null;
    }
    List<Instance> all = new ArrayList<>();
    for (int i = 0; i < count.intValue(); i++) {
      Value index = new Value.Decimal(BigDecimal.valueOf(i), value.at());
      String label = count.intValue() == 1 ? "" : "[" + i + "]";
      all.add(instance(label, Map.of("count.index", index)));
    }
    return all;
  }

  private @Nullable List<Instance> each(Value value) {
    Map<String, Value.Member> members = new TreeMap<>();
    if (value instanceof Value.Members map && map.more() == null) {
      members.putAll(map.members());
    } else if (value instanceof Value.Elements list) {
      for (Value element : list.elements()) {
        Text key = element instanceof Value.Words words ? words.text() : null;
        String name = key == null ? null : key.characters();
        if (key == null || name == null) {
          return null;
        }
        members.put(name, new Value.Member(key, element));
      }
    } else {
      return null;
    }
    if (members.size() > MAX_INSTANCES) {
      return null;
    }
    List<Instance> all = new ArrayList<>();
    members.forEach(
        (name, member) -> {
          Value key = new Value.Words(member.key(), member.value().at());
          all.add(
              instance(
                  "[\"" + Secrets.mask(member.key().display()) + "\"]",
                  Map.of("each.key", key, "each.value", member.value())));
        });
    return all;
  }

  private Instance instance(String label, Map<String, Value> own) {
    InstanceNames names = new InstanceNames(scope, own);
    return new Instance(label, new Context(names, scope.budget(), label));
  }
}
