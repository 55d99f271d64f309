package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the types of the JDK do, and a few utilities of other libraries that work on them.
 *
 * <p>A method is looked up in three places: a row of its family's table; {@link PureMethods}, for
 * methods of immutable types whose result is asked of the running JDK; and {@link Forgetting}, for
 * methods of mutable objects that nothing else describes.
 */
public final class JdkModel implements ApiModel {

  /** The only instance: what the JDK does is the same for all. */
  public static final JdkModel INSTANCE = new JdkModel();

  private final Map<String, Optional<MethodRow>> rows = new ConcurrentHashMap<>();

  private JdkModel() {}

  @Override
  public boolean owns(String type) {
    return type.startsWith("java.")
        || type.startsWith("javax.")
        || type.endsWith("[]")
        || UtilityRows.TYPES.contains(type)
        || ConfigFileRows.TYPES.contains(type);
  }

  @Override
  public boolean isKnown(String type) {
    return JdkTypes.find(type) != null;
  }

  @Override
  public List<String> supertypes(String type) {
    return JdkTypes.supertypes(type);
  }

  /**
   * The type that every method of a JDK class with this name and number of parameters gives; null
   * where they differ, or it depends on type arguments.
   */
  public static @Nullable String resultType(String type, String method, int arity) {
    return JdkTypes.resultType(type, method, arity);
  }

  /** True where every method of a JDK class with this name gives a value of a type argument. */
  public static boolean isGeneric(String type, String method, int arity) {
    return JdkTypes.isGeneric(type, method, arity);
  }

  /** True where a container of the JDK is gone through in the order in which it is held. */
  public static boolean isOrdered(
      Reference container, BiFunction<Reference, String, AbstractValue> heap) {
    return Containers.isOrdered(container, heap);
  }

  /** True for an interface or abstract class of the JDK: an object of it is of some class below. */
  public static boolean isAbstract(String type) {
    return JdkTypes.isAbstract(type);
  }

  @Override
  public @Nullable MethodRow row(String type, String method, int arity) {
    if (!owns(type)) {
      return null;
    }
    String key = type + "." + method + "/" + arity;
    Optional<MethodRow> known = rows.get(key);
    if (known == null) {
      known = Optional.ofNullable(find(type, method, arity));
      rows.put(key, known);
    }
    return known.orElse(null);
  }

  private static @Nullable MethodRow find(String type, String method, int arity) {
    if (type.endsWith("[]") && method.equals("clone") && arity == 0) {
      return new MethodRow(
          type, method, arity, List.of(new Effect.Does(FactoryRows::cloneOfArray)));
    }
    for (String above : JdkTypes.linearised(type)) {
      Transfer transfer = JdkTables.find(above, method, arity);
      if (transfer != null) {
        return new MethodRow(above, method, arity, List.of(new Effect.Does(transfer)));
      }
      MethodRow pure = PureMethods.row(above, method, arity);
      if (pure != null) {
        return pure;
      }
    }
    if (type.equals(StringRows.STRING)) {
      return isMethodOfString(method) ? null : InputRows.row(type, method, arity);
    }
    return Forgetting.row(type, method, arity);
  }

  private static boolean isMethodOfString(String method) {
    if (method.equals(Table.CONSTRUCTOR)) {
      return true;
    }
    for (Method one : String.class.getMethods()) {
      if (one.getName().equals(method)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable AbstractValue constant(String type, String field) {
    return owns(type) ? JdkConstants.find(type, field) : null;
  }

  @Override
  public boolean isTracked(String type) {
    return false;
  }

  @Override
  public Set<String> trackedSlots(String type) {
    return Set.of();
  }

  @Override
  public Reference materialise(String type, String reason, Call call) {
    throw new UnsupportedOperationException("no type of the JDK is tracked");
  }

  /**
   * True for a slot whose content code that cannot be seen may change where it is given the object.
   */
  public static boolean isChangeable(String slot) {
    return slot.startsWith("#") && !slot.equals(Streams.RESOURCE);
  }
}
