package io.github.flinklint.eval.jdk;

import java.util.List;

/**
 * Which tables hold the rows of a type. A table is filled when its class is first used, so that a
 * build pays only for the families that its sources use.
 */
final class JdkTables {

  private JdkTables() {}

  static List<Table> of(String type) {
    if (type.startsWith("java.lang.")) {
      return ofLang(type);
    }
    if (type.startsWith("java.util.concurrent.")) {
      return ofConcurrent(type);
    }
    if (type.startsWith("java.util.")) {
      return ofUtil(type);
    }
    if (type.startsWith("java.time.") || type.startsWith("java.text.")) {
      return List.of(TimeRows.TABLE, SystemRows.TABLE);
    }
    if (type.startsWith("java.")) {
      return ofIo(type);
    }
    return UtilityRows.TYPES.contains(type)
        ? List.of(CommonsRows.TABLE, UtilityRows.TABLE, TimeRows.TABLE)
        : List.of();
  }

  private static List<Table> ofLang(String type) {
    return switch (type) {
      case "java.lang.String" -> List.of(StringRows.TABLE);
      case "java.lang.StringBuilder", "java.lang.StringBuffer" -> List.of(BuilderRows.TABLE);
      case "java.lang.Object", "java.lang.Enum", "java.lang.Package" -> List.of(ObjectRows.TABLE);
      case "java.lang.Class" -> List.of(ObjectRows.TABLE, Streams.TABLE);
      case "java.lang.ClassLoader", "java.lang.Module" -> List.of(Streams.TABLE);
      case "java.lang.Thread" -> List.of(ThreadRows.TABLE, Streams.TABLE);
      case "java.lang.ThreadLocal" -> List.of(Cells.TABLE);
      case "java.lang.Iterable" -> List.of(CollectionRows.TABLE);
      default -> List.of(SystemRows.TABLE, ObjectRows.TABLE);
    };
  }

  private static List<Table> ofConcurrent(String type) {
    return type.startsWith("java.util.concurrent.atomic.")
        ? List.of(Cells.TABLE)
        : List.of(ThreadRows.TABLE, ListRows.TABLE, SystemRows.TABLE);
  }

  private static List<Table> ofUtil(String type) {
    if (type.startsWith("java.util.stream.")) {
      return List.of(StreamRows.TABLE, Collectors.TABLE);
    }
    if (type.startsWith("java.util.zip.")) {
      return List.of(Streams.TABLE);
    }
    if (type.startsWith("java.util.regex.")) {
      return List.of(PatternRows.TABLE);
    }
    return switch (type) {
      case "java.util.Objects" -> List.of(ObjectRows.TABLE);
      case "java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong" ->
          List.of(OptionalRows.TABLE);
      case "java.util.StringJoiner" -> List.of(BuilderRows.TABLE);
      case "java.util.Properties", "java.util.ResourceBundle" -> List.of(PropertiesRows.TABLE);
      case "java.util.Map", "java.util.Map.Entry" -> List.of(FactoryRows.TABLE, MapRows.TABLE);
      case "java.util.Arrays", "java.util.Collections" -> List.of(FactoryRows.TABLE);
      case "java.util.OptionalDouble" -> List.of(OptionalRows.TABLE);
      case "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.util.UUID",
          "java.util.Random" ->
          List.of(SystemRows.TABLE);
      default -> collections(type);
    };
  }

  private static List<Table> collections(String type) {
    return type.startsWith("java.util.ImmutableCollections.AbstractImmutableMap")
        ? List.of(MapRows.TABLE)
        : List.of(FactoryRows.TABLE, ListRows.TABLE, CollectionRows.TABLE);
  }

  private static List<Table> ofIo(String type) {
    if (type.equals("java.io.File") || type.startsWith("java.nio.file.")) {
      return List.of(PathRows.TABLE, Streams.TABLE);
    }
    if (type.equals("java.io.StringWriter")) {
      return List.of(BuilderRows.TABLE);
    }
    if (type.startsWith("java.io.")) {
      return List.of(Streams.TABLE);
    }
    if (type.startsWith("java.net.")) {
      return List.of(UriRows.TABLE, Streams.TABLE, SystemRows.TABLE);
    }
    return List.of(ThreadRows.TABLE, SystemRows.TABLE);
  }
}
