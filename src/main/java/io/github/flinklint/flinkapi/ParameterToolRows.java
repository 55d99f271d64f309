package io.github.flinklint.flinkapi;

import static io.github.flinklint.flinkapi.Row.row;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.PropertiesText;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code ParameterTool} and {@code MultipleParameterTool} in both of their packages. */
final class ParameterToolRows implements Transfer {

  private static final String NO_DATA = "java.lang.RuntimeException";
  private static final String NO_NUMBER = "java.lang.NumberFormatException";

  private final String type;

  ParameterToolRows(String type) {
    this.type = type;
  }

  /** What a method of the type does; null where the table does not say. */
  @Nullable Row find(String method) {
    return Row.first(
        isMultiple() ? multiple(method) : single(method), Row.first(common(method), typed(method)));
  }

  /**
   * What the methods do whose rows are this object, as functions would be linked at each cold
   * start.
   */
  @Override
  public AbstractValue apply(Call call) {
    List<AbstractValue> given = call.arguments();
    return switch (call.method() + "/" + given.size()) {
      case "fromArgs/1" -> fromArgs(call);
      case "has/1" -> has(call);
      case "get/1" -> get(call, "String", Constant.ofNull());
      case "get/2" -> get(call, "String", given.get(1));
      case "getRequired/1" -> get(call, "String", null);
      default ->
          // The value that is to be given where there is none may be a second argument.
          get(call, wanted(call.method()), given.size() == 1 ? null : given.get(1));
    };
  }

  /** The type that a getter gives, {@code getInt}. */
  private static String wanted(String method) {
    if (!method.startsWith("get")) {
      throw new IllegalArgumentException(method);
    }
    return method.equals("getInt") ? "Integer" : method.substring("get".length());
  }

  // ---- making

  private boolean isMultiple() {
    return type.endsWith("MultipleParameterTool");
  }

  private @Nullable Row multiple(String method) {
    return switch (method) {
      case "fromMultiMap/1" ->
          row(call -> make(call, Parameters.foreign("parameters from a map of lists")));
      case "getMultiParameter/1" -> row(call -> all(call, Constant.ofNull()));
      case "getMultiParameterRequired/1" -> row(call -> all(call, null));
      default -> null;
    };
  }

  private @Nullable Row single(String method) {
    return switch (method) {
      case "fromPropertiesFile/1" -> row(this::fromFile);
      case "fromSystemProperties/0" ->
          row(call -> make(call, Parameters.open(Source.Kind.SYSTEM_PROPERTY)));
      case "fromMap/1" -> row(this::fromMap);
      case "getConfiguration/0" -> row(this::configuration);
      case "getProperties/0" -> row(call -> asMap(call, "java.util.Properties"));
      default -> null;
    };
  }

  private @Nullable Row common(String method) {
    return switch (method) {
      case "fromArgs/1" -> row(this);
      case "mergeWith/1" -> row(this::merge);
      case "get/1", "get/2", "getRequired/1", "has/1" -> row(this);
      case "getNumberOfParameters/0" -> row(this::count);
      case "toMap/0" -> row(call -> asMap(call, "java.util.HashMap"));
      default -> null;
    };
  }

  private @Nullable Row typed(String method) {
    return switch (method) {
      case "getInt/1",
          "getInt/2",
          "getLong/1",
          "getLong/2",
          "getFloat/1",
          "getFloat/2",
          "getDouble/1",
          "getDouble/2",
          "getBoolean/1",
          "getBoolean/2",
          "getShort/1",
          "getShort/2",
          "getByte/1",
          "getByte/2" ->
          row(this);
      default -> null;
    };
  }

  private Reference make(Call call, Parameters parameters) {
    Reference tool = call.allocate(type);
    call.write(tool, FlinkSlots.PARAMETERS, Constant.of(parameters), null);
    return tool;
  }

  private AbstractValue fromArgs(Call call) {
    List<AbstractValue> arguments = call.elements(call.arguments().get(0));
    if (arguments == null) {
      Source all = new Source(Source.Kind.ARGUMENT, "args");
      return call.isCaught()
          ? call.branch(
              Test.other("the arguments are pairs of names and values", List.of(all), true),
              () -> make(call, Parameters.open(Source.Kind.ARGUMENT)),
              () -> call.fail(Refusals.ILLEGAL_ARGUMENT, "arguments without names"))
          : make(call, Parameters.open(Source.Kind.ARGUMENT));
    }
    ProgramArguments.Parsed parsed =
        isMultiple()
            ? ProgramArguments.parseMultiple(arguments)
            : ProgramArguments.parse(arguments);
    if (parsed.error() != null) {
      return call.fail("java.lang.IllegalArgumentException", parsed.error());
    }
    Mapping entries = parsed.entries();
    return make(
        call,
        entries == null
            ? Parameters.foreign("program arguments that are computed")
            : Parameters.known(entries));
  }

  /** A file of the project is read; one that is only there at run time is open. */
  private AbstractValue fromFile(Call call) {
    Text content = content(call, call.arguments().get(0));
    return make(
        call,
        content == null
            ? Parameters.open(Source.Kind.FILE_KEY)
            : Parameters.known(PropertiesText.parse(content)));
  }

  private static @Nullable Text content(Call call, AbstractValue file) {
    AbstractValue name = file;
    if (file instanceof Reference stream) {
      name = call.read(stream, FlinkSlots.RESOURCE);
      if (!(name instanceof Text)) {
        name = Texts.path(call, file);
      }
    }
    String path = Texts.constant(name);
    if (path == null) {
      return null;
    }
    Text found = call.resource(path);
    String folder = "src/main/resources/";
    int at = path.lastIndexOf(folder);
    return found == null && at >= 0 ? call.resource(path.substring(at + folder.length())) : found;
  }

  private AbstractValue fromMap(Call call) {
    AbstractValue given = call.arguments().get(0);
    Parameters open = given instanceof Reference map ? Texts.openMap(call, map) : null;
    if (open != null) {
      return make(call, open);
    }
    AbstractValue content = given instanceof Reference map ? call.read(map, Call.ENTRIES) : given;
    boolean readable =
        content instanceof Mapping known
            && known.entries().keySet().stream().allMatch(k -> Texts.constant(k) != null);
    return make(
        call,
        readable
            ? Parameters.known((Mapping) content)
            : Parameters.foreign(Texts.unknown(call, content, "parameters from a map").reason()));
  }

  /** What the other tool has wins over what this one has. */
  private AbstractValue merge(Call call) {
    AbstractValue other = call.arguments().get(0);
    Parameters own = Parameters.of(call, call.self());
    Parameters added =
        other instanceof Reference tool
            ? Parameters.of(call, tool)
            : Parameters.foreign("parameters merged with");
    return make(call, isMultiple() ? together(added, own) : added.over(own));
  }

  /** Of a parameter with several values both have a part. */
  private static Parameters together(Parameters added, Parameters own) {
    if (!added.areKnown() || !own.areKnown()) {
      return Parameters.foreign("several parameter tools merged");
    }
    Map<AbstractValue, AbstractValue> all = new LinkedHashMap<>(own.entries().entries());
    added
        .entries()
        .entries()
        .forEach((key, values) -> all.merge(key, values, ParameterToolRows::append));
    return Parameters.known(Mapping.of(all));
  }

  private static AbstractValue append(AbstractValue first, AbstractValue second) {
    List<AbstractValue> all = new ArrayList<>(((Sequence) first).elements());
    all.addAll(((Sequence) second).elements());
    return Sequence.of(all);
  }

  // ---- reading

  private AbstractValue get(Call call, String wanted, @Nullable AbstractValue whenAbsent) {
    Parameters parameters = Parameters.of(call, call.self());
    AbstractValue absent =
        whenAbsent == null ? null : Conversions.parameter(call, wanted, whenAbsent);
    AbstractValue key = call.arguments().get(0);
    if (Texts.constant(key) == null) {
      AbstractValue joined = null;
      for (AbstractValue one : Lattice.alternatives(key)) {
        joined = Lattice.joined(joined, getOne(call, parameters, one, wanted, absent), key);
      }
      return joined == null ? key : joined;
    }
    AbstractValue found =
        parameters.find(call, String.valueOf(Texts.constant(key)), absent, wanted);
    if (found == null) {
      return call.fail(NO_DATA, "no data for a required parameter");
    }
    if (isMalformed(call, parameters, key, wanted)) {
      return call.fail(NO_NUMBER, "parameter is no number");
    }
    return call.isCaught() && found instanceof Input input
        ? orThrow(call, input, parameters.has(call, String.valueOf(Texts.constant(key))), wanted)
        : found;
  }

  /** A parameter that is not given, or is no number, ends the call where that may be caught. */
  private AbstractValue orThrow(Call call, Input found, AbstractValue isGiven, String wanted) {
    boolean isText = wanted.equals("String") || wanted.equals("Boolean");
    Boolean whenAbsent = found.absent() == null ? null : true;
    Supplier<AbstractValue> value =
        () ->
            isText
                ? found
                : call.branch(
                    Test.other(found.term() + " is a number", found.sources(), whenAbsent),
                    () -> found,
                    () -> call.fail(NO_NUMBER, "parameter is no number"));
    Supplier<AbstractValue> single = isMultiple() ? () -> single(call, found, value) : value;
    return found.absent() == null
        ? call.branch(isGiven, single, () -> call.fail(NO_DATA, "parameter is not given"))
        : single.get();
  }

  private static AbstractValue single(Call call, Input found, Supplier<AbstractValue> value) {
    return call.branch(
        Test.other(found.term() + " has but one value", found.sources(), true),
        value,
        () -> call.fail("java.lang.IllegalStateException", "parameter has several values"));
  }

  private static boolean isMalformed(
      Call call, Parameters parameters, AbstractValue key, String wanted) {
    return parameters.areKnown()
        && Conversions.isMalformed(
            wanted, parameters.find(call, String.valueOf(Texts.constant(key))));
  }

  /** One of several keys, or one that is not known: then nothing ends here. */
  private static AbstractValue getOne(
      Call call,
      Parameters parameters,
      AbstractValue key,
      String wanted,
      @Nullable AbstractValue absent) {
    String name = Texts.constant(key);
    if (name == null) {
      return Texts.unknown(call, key, "parameter with a computed name");
    }
    AbstractValue found = parameters.find(call, name, absent, wanted);
    return found == null ? call.unknown("parameter that is not given") : found;
  }

  private AbstractValue has(Call call) {
    Parameters parameters = Parameters.of(call, call.self());
    AbstractValue key = call.arguments().get(0);
    AbstractValue joined = null;
    for (AbstractValue one : Lattice.alternatives(key)) {
      String name = Texts.constant(one);
      AbstractValue isGiven =
          name == null
              ? Texts.unknown(call, one, "parameter with a computed name")
              : parameters.has(call, name);
      joined = Lattice.joined(joined, isGiven, key);
    }
    return joined == null ? key : joined;
  }

  private AbstractValue count(Call call) {
    Parameters parameters = Parameters.of(call, call.self());
    if (parameters.areKnown()) {
      return Constant.of(parameters.knownKeys().size());
    }
    boolean arguments =
        parameters.layers().stream()
            .anyMatch(l -> l instanceof Parameters.Open o && o.kind() == Source.Kind.ARGUMENT);
    return arguments
        ? call.input(
            new Source(Source.Kind.ARGUMENT, "count"), Constant.of(parameters.knownKeys().size()))
        : call.unknown(parameters.reason());
  }

  // ---- handing on

  private static AbstractValue all(Call call, @Nullable AbstractValue whenAbsent) {
    Parameters parameters = Parameters.of(call, call.self());
    return Lattice.map(
        call.arguments().get(0),
        k -> {
          String name = Texts.constant(k);
          if (name == null) {
            return Texts.unknown(call, k, "parameter with a computed name");
          }
          AbstractValue values = parameters.all(call, name);
          return whenAbsent == null && Texts.isNull(values)
              ? call.fail(NO_DATA, "no data for a required parameter")
              : values;
        });
  }

  private AbstractValue configuration(Call call) {
    Reference made = call.allocate(FlinkSlots.CONFIGURATION_TYPE);
    Parameters parameters = Parameters.of(call, call.self());
    Set<String> keys = new LinkedHashSet<>(parameters.knownKeys());
    if (!parameters.areKnown()) {
      keys.addAll(FlinkOption.allKeys());
    }
    for (String key : keys) {
      Options.copyKey(call, parameters.find(call, key), made, key);
    }
    if (!parameters.areKnown()) {
      call.write(made, FlinkSlots.REST, call.self(), null);
    }
    return made;
  }

  private AbstractValue asMap(Call call, String mapType) {
    Reference made = call.allocate(mapType);
    Parameters parameters = Parameters.of(call, call.self());
    Map<AbstractValue, AbstractValue> entries = new LinkedHashMap<>();
    for (String key : parameters.knownKeys()) {
      AbstractValue value = parameters.entries().get(Text.of(key));
      entries.put(
          Text.of(key),
          value instanceof Sequence several
              ? several.elements().get(several.elements().size() - 1)
              : parameters.find(call, key));
    }
    if (parameters.areKnown()) {
      call.write(made, Call.ENTRIES, Mapping.of(entries), null);
    } else {
      Texts.openMap(call, made, parameters.kind(), parameters.reason(), Mapping.of(entries));
    }
    return made;
  }
}
