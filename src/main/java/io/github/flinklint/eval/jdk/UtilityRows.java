package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small utilities of other libraries that code around a job's configuration likes to use. */
final class UtilityRows {

  static final Set<String> TYPES =
      Set.of(
          "org.apache.commons.lang3.StringUtils",
          "org.apache.commons.lang.StringUtils",
          "org.apache.commons.lang3.math.NumberUtils",
          "org.apache.commons.lang.math.NumberUtils",
          "org.apache.commons.lang3.BooleanUtils",
          "org.apache.commons.lang.BooleanUtils",
          "org.apache.commons.lang3.ObjectUtils",
          "org.apache.commons.lang3.SystemUtils",
          "org.apache.commons.lang.SystemUtils",
          "org.apache.commons.lang3.RandomStringUtils",
          "org.apache.commons.lang.RandomStringUtils",
          "org.apache.commons.lang3.ArrayUtils",
          "org.apache.commons.lang.ArrayUtils",
          "org.apache.commons.lang3.time.DateFormatUtils",
          "org.apache.commons.lang.time.DateFormatUtils",
          "org.apache.commons.lang3.time.FastDateFormat",
          "org.apache.commons.lang.time.FastDateFormat",
          "com.google.common.base.Strings",
          "com.google.common.base.Preconditions",
          "com.google.common.base.MoreObjects",
          "com.google.common.collect.Lists",
          "com.google.common.collect.Maps",
          "com.google.common.collect.Sets",
          "com.google.common.collect.ImmutableMap",
          "com.google.common.collect.ImmutableList",
          "com.google.common.collect.ImmutableSet",
          "cn.hutool.core.util.StrUtil",
          "org.springframework.util.StringUtils");

  private UtilityRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "org.apache.commons.lang3.math.NumberUtils",
          "org.apache.commons.lang.math.NumberUtils" ->
          numbers(method);
      case "org.apache.commons.lang3.BooleanUtils", "org.apache.commons.lang.BooleanUtils" ->
          booleans(method);
      case "org.apache.commons.lang3.ObjectUtils" -> objects(method);
      case "com.google.common.base.MoreObjects" -> moreObjects(method);
      case "org.apache.commons.lang3.ArrayUtils", "org.apache.commons.lang.ArrayUtils" ->
          arrays(method);
      case "com.google.common.collect.Lists" -> lists(method);
      case "com.google.common.collect.Sets" -> sets(method);
      case "com.google.common.collect.ImmutableList" -> immutableList(method);
      case "com.google.common.collect.ImmutableSet" -> immutableSet(method);
      case "com.google.common.collect.Maps" -> maps(method);
      case "com.google.common.collect.ImmutableMap" -> immutableMap(method);
      case "com.google.common.base.Preconditions" -> checks(method);
      default -> null;
    };
  }

  private static @Nullable Transfer numbers(String method) {
    return switch (method) {
      case "toInt/1" -> call -> number(call, Constant.of(0));
      case "toLong/1" -> call -> number(call, Constant.of(0L));
      case "toInt/2", "toLong/2" -> call -> number(call, argument(call, 1));
      default -> null;
    };
  }

  private static @Nullable Transfer booleans(String method) {
    return switch (method) {
      case "toBoolean/1" -> UtilityRows::toBoolean;
      case "isTrue/1" ->
          call -> OptionalRows.orDefault(call, argument(call, 0), Constant.of(false));
      default -> null;
    };
  }

  private static @Nullable Transfer objects(String method) {
    return switch (method) {
      case "defaultIfNull/2", "firstNonNull/2" -> UtilityRows::orElse;
      default -> null;
    };
  }

  private static @Nullable Transfer moreObjects(String method) {
    return switch (method) {
      case "firstNonNull/2" -> UtilityRows::orElse;
      default -> null;
    };
  }

  private static @Nullable Transfer arrays(String method) {
    return switch (method) {
      case "isEmpty/1" -> call -> isEmpty(call);
      case "isNotEmpty/1" -> call -> Inputs.not(isEmpty(call));
      default -> null;
    };
  }

  private static @Nullable Transfer lists(String method) {
    return switch (method) {
      case "newArrayList", "newLinkedList" -> call -> collection(call, Containers.LIST);
      default -> null;
    };
  }

  private static @Nullable Transfer sets(String method) {
    return switch (method) {
      case "newHashSet", "newLinkedHashSet" -> call -> collection(call, "java.util.HashSet");
      default -> null;
    };
  }

  private static @Nullable Transfer immutableList(String method) {
    return switch (method) {
      case "of" ->
          call ->
              Containers.create(call, FactoryRows.IMMUTABLE_LIST, Sequence.of(call.arguments()));
      default -> null;
    };
  }

  private static @Nullable Transfer immutableSet(String method) {
    return switch (method) {
      case "of" ->
          call -> Containers.create(call, "java.util.LinkedHashSet", Sequence.of(call.arguments()));
      default -> null;
    };
  }

  private static @Nullable Transfer maps(String method) {
    return switch (method) {
      case "newHashMap/0", "newLinkedHashMap/0", "newTreeMap/0", "newConcurrentMap/0" ->
          call -> map(call, Mapping.EMPTY);
      default -> null;
    };
  }

  private static @Nullable Transfer immutableMap(String method) {
    return switch (method) {
      case "of" -> UtilityRows::mapOf;
      default -> null;
    };
  }

  private static @Nullable Transfer checks(String method) {
    return switch (method) {
      case "checkNotNull" ->
          Table.atLeast(1, call -> ObjectRows.requireNonNull(call, argument(call, 0)));
      case "checkArgument" ->
          Table.atLeast(1, call -> check(call, "java.lang.IllegalArgumentException"));
      case "checkState" -> Table.atLeast(1, call -> check(call, "java.lang.IllegalStateException"));
      default -> null;
    };
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  private static AbstractValue orElse(Call call) {
    return OptionalRows.orDefault(call, argument(call, 0), argument(call, 1));
  }

  /** A number, or the default where the text is none. */
  private static AbstractValue number(Call call, AbstractValue other) {
    boolean isLong = call.method().equals("toLong");
    Operation operation = Operation.conversion(o -> parsed(isLong, o[0], Concrete.of(other)));
    return Spread.lifted(call, List.of(argument(call, 0)), operation);
  }

  private static @Nullable Object parsed(
      boolean isLong, @Nullable Object text, @Nullable Object other) {
    try {
      if (text != null) {
        return isLong ? (Object) Long.valueOf(text.toString()) : Integer.valueOf(text.toString());
      }
    } catch (NumberFormatException e) {
      // The method's own answer to a malformed number is the default.
    }
    return isLong && other instanceof Integer narrow ? Long.valueOf(narrow) : other;
  }

  private static final Set<String> TRUE = Set.of("true", "yes", "on", "t", "y");

  private static AbstractValue toBoolean(Call call) {
    Operation operation =
        Operation.conversion(
            o ->
                o[0] instanceof Boolean known
                    ? known
                    : o[0] != null && TRUE.contains(o[0].toString().toLowerCase(Locale.ROOT)));
    return Spread.lifted(call, List.of(argument(call, 0)), operation);
  }

  // ---- collections

  private static AbstractValue isEmpty(Call call) {
    if (Concrete.isNull(argument(call, 0))) {
      return Constant.of(true);
    }
    return Containers.ask(
        call,
        Containers.content(call, argument(call, 0)),
        List.of(),
        (e, a) -> Outcome.of(e.isEmpty()));
  }

  /** Of the arguments, or of another collection. */
  private static AbstractValue collection(Call call, String type) {
    List<AbstractValue> arguments = call.arguments();
    boolean isCopy = arguments.size() == 1 && arguments.get(0) instanceof Reference;
    AbstractValue content =
        isCopy ? Containers.content(call, arguments.get(0)) : Sequence.of(arguments);
    return isCopy
        ? Containers.copy(call, type, arguments.get(0), content)
        : Containers.create(call, type, content);
  }

  private static AbstractValue map(Call call, AbstractValue entries) {
    boolean isTree = call.method().equals("newTreeMap");
    boolean isHash = call.method().equals("newHashMap");
    Reference map =
        call.allocate("java.util." + (isTree ? "TreeMap" : isHash ? "HashMap" : "LinkedHashMap"));
    call.write(map, Call.ENTRIES, entries, null);
    return map;
  }

  private static AbstractValue mapOf(Call call) {
    List<AbstractValue> keys = new ArrayList<>();
    List<AbstractValue> values = new ArrayList<>();
    for (int i = 0; i + 1 < call.arguments().size(); i += 2) {
      keys.add(argument(call, i));
      values.add(argument(call, i + 1));
    }
    Mapping mapping = Maps.of(keys, values);
    return map(call, mapping == null ? call.unknown("map with a key that is not known") : mapping);
  }

  // ---- checks

  private static AbstractValue check(Call call, String exception) {
    return call.branch(
        argument(call, 0), Constant::ofNull, () -> call.fail(exception, call.method() + " fails"));
  }

  // ---- constants

  /** What {@code SystemUtils} says of the operating system. */
  static @Nullable AbstractValue constant(String type, String field) {
    if (!type.endsWith(".SystemUtils")) {
      return null;
    }
    Set<Source> platform = Set.of(new Source(Source.Kind.PLATFORM, "os.name"));
    return switch (field) {
      case "IS_OS_WINDOWS" -> Test.other("running on Windows", platform, false);
      case "IS_OS_LINUX", "IS_OS_UNIX" -> Test.other("running on Linux", platform, true);
      case "IS_OS_MAC", "IS_OS_MAC_OSX" -> Test.other("running on macOS", platform, false);
      case "FILE_SEPARATOR" -> Text.of("/");
      case "LINE_SEPARATOR" -> Text.of("\n");
      default -> null;
    };
  }
}
