package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Transfer;
import org.jspecify.annotations.Nullable;

/** Which table holds what the methods of a type do. */
final class JdkTables {

  private JdkTables() {}

  /** What a type's own method does; null where no table says it. */
  static @Nullable Transfer find(String type, String method, int arity) {
    Transfer exact = find(type, method + "/" + arity);
    return exact == null ? find(type, method) : exact;
  }

  private static @Nullable Transfer find(String type, String method) {
    if (type.startsWith("java.lang.")) {
      return ofLang(type, method);
    }
    if (type.startsWith("java.util.concurrent.")) {
      return ofConcurrent(type, method);
    }
    if (type.startsWith("java.util.")) {
      return ofUtil(type, method);
    }
    if (type.startsWith("java.time.") || type.startsWith("java.text.")) {
      return Table.first(TimeRows.find(type, method), SystemRows.find(type, method));
    }
    if (type.startsWith("java.")) {
      return ofIo(type, method);
    }
    if (ConfigFileRows.TYPES.contains(type)) {
      return ConfigFileRows.find(type, method);
    }
    return UtilityRows.TYPES.contains(type)
        ? Table.first(
            CommonsRows.find(type, method),
            UtilityRows.find(type, method),
            SystemRows.find(type, method),
            TimeRows.find(type, method))
        : null;
  }

  private static @Nullable Transfer ofLang(String type, String method) {
    return switch (type) {
      case "java.lang.String" -> StringRows.find(method);
      case "java.lang.StringBuilder", "java.lang.StringBuffer" -> BuilderRows.find(type, method);
      case "java.lang.Class" ->
          Table.first(ObjectRows.find(type, method), Streams.find(type, method));
      case "java.lang.ClassLoader", "java.lang.Module" -> Streams.find(type, method);
      case "java.lang.Thread" ->
          Table.first(ThreadRows.find(type, method), Streams.find(type, method));
      case "java.lang.ThreadLocal" -> Cells.find(type, method);
      case "java.lang.Throwable" -> ThrowableRows.find(method);
      case "java.lang.Iterable" -> CollectionRows.find(type, method);
      default -> Table.first(ObjectRows.find(type, method), SystemRows.find(type, method));
    };
  }

  private static @Nullable Transfer ofConcurrent(String type, String method) {
    return type.startsWith("java.util.concurrent.atomic.")
        ? Cells.find(type, method)
        : Table.first(
            ThreadRows.find(type, method),
            ListRows.find(type, method),
            SystemRows.find(type, method));
  }

  private static @Nullable Transfer ofUtil(String type, String method) {
    if (type.startsWith("java.util.stream.")) {
      return type.equals("java.util.stream.Collectors")
          ? Collectors.find(method)
          : StreamRows.find(type, method);
    }
    if (type.startsWith("java.util.zip.")) {
      return Streams.find(type, method);
    }
    if (type.startsWith("java.util.regex.")) {
      return PatternRows.find(type, method);
    }
    return switch (type) {
      case "java.util.Objects" -> ObjectRows.find(type, method);
      case "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble" ->
          OptionalRows.find(type, method);
      case "java.util.StringJoiner" -> BuilderRows.find(type, method);
      case "java.util.Properties", "java.util.ResourceBundle" -> PropertiesRows.find(type, method);
      case "java.util.Map",
          "java.util.Map.Entry",
          "java.util.ImmutableCollections.AbstractImmutableMap" ->
          Table.first(MapRows.find(type, method), FactoryRows.find(type, method));
      case "java.util.EnumSet" -> EnumRows.find(method);
      case "java.util.Scanner" -> Streams.find(type, method);
      case "java.util.Locale" -> SystemRows.find(type, method);
      case Comparators.COMPARATOR -> Comparators.find(method);
      case "java.util.Collections.UnmodifiableMap",
          "java.util.SortedMap",
          "java.util.NavigableMap" ->
          MapRows.find(type, method);
      case "java.util.Arrays", "java.util.Collections" -> FactoryRows.find(type, method);
      case "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.util.UUID",
          "java.util.Random",
          "java.util.SplittableRandom" ->
          SystemRows.find(type, method);
      default ->
          Table.first(
              ListRows.find(type, method),
              CollectionRows.find(type, method),
              FactoryRows.find(type, method));
    };
  }

  private static @Nullable Transfer ofIo(String type, String method) {
    if (type.equals("java.io.File") || type.startsWith("java.nio.file.")) {
      return Table.first(PathRows.find(type, method), Streams.find(type, method));
    }
    if (type.equals("java.io.StringWriter")) {
      return BuilderRows.find(type, method);
    }
    if (type.startsWith("java.io.")) {
      return Streams.find(type, method);
    }
    if (type.startsWith("java.net.")) {
      return Table.first(
          UriRows.find(type, method), Streams.find(type, method), SystemRows.find(type, method));
    }
    return Table.first(ThreadRows.find(type, method), SystemRows.find(type, method));
  }
}
