package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Context;
import io.github.flinklint.definition.hcl.TypeConstraint;
import io.github.flinklint.definition.hcl.Value;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one instance of a resource says of its job. */
final class ResourceReader {

  /** What is a text to the provider: numbers become texts, so that 1.10 is 1.1. */
  private static final Set<Field> TEXTS =
      EnumSet.of(
          Field.NAME,
          Field.MAIN_CLASS,
          Field.ENTRYPOINT,
          Field.ARGUMENTS,
          Field.CHECKPOINT_PATH,
          Field.OBS_BUCKET,
          Field.FEATURE,
          Field.FLINK_VERSION,
          Field.IMAGE,
          Field.AGENCY,
          Field.RESOURCE_CONFIG_VERSION);

  /** What is true or false to the provider: texts become one of them, 1 and 0 as well. */
  private static final Set<Field> TRUTHS =
      EnumSet.of(Field.CHECKPOINT_ENABLED, Field.RESTART, Field.RESTORE, Field.LOG_ENABLED);

  private static final String RUNTIME_CONFIG = "runtime_config";

  private final Body body;
  private final Context context;

  private ResourceReader(Body body, Context context) {
    this.body = body;
    this.context = context;
  }

  /** The definition that a block is in this context. */
  static JobDefinition read(Body.Block block, Context context, String name, String variant) {
    ResourceReader reader = new ResourceReader(block.body(), context);
    return new JobDefinition(
        JobDefinition.Kind.TERRAFORM,
        name,
        variant,
        block.header(),
        reader.fields(),
        reader.runtimeConfig());
  }

  private Map<Field, Given> fields() {
    Map<Field, Given> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String name = field.in(JobDefinition.Kind.TERRAFORM);
      Body.Attribute attribute = name == null ? null : body.attribute(name);
      if (attribute != null) {
        SourceLocation at = attribute.value().at();
        Value value = context.evaluate(attribute.value());
        Value typed = TRUTHS.contains(field) ? truth(value) : value;
        AbstractValue given = given(typed, TEXTS.contains(field));
        if (given != null) {
          fields.put(field, new Given(withPlace(given, value.at(), at), at));
        }
      }
    }
    return fields;
  }

  /** Where the value is written, if that is not where the resource names it. */
  private static AbstractValue withPlace(
      AbstractValue value, SourceLocation written, SourceLocation at) {
    boolean isElsewhere =
        !written.file().equals(at.file())
            || written.line() < at.line()
            || written.line() > at.endLine();
    return isElsewhere && value.trace().isEmpty()
        ? value.withTrace(Trace.of(written, "value given here"))
        : value;
  }

  /** The value as the outside sees it; null where it is the same as no value. */
  private static @Nullable AbstractValue given(Value value, boolean isText) {
    if (value instanceof Value.Nothing) {
      return null;
    }
    if (value instanceof Value.Open open) {
      return Text.hole(open.value());
    }
    if (value instanceof Value.Words words) {
      return words.text();
    }
    if (value instanceof Value.Truth truth) {
      return isText
          ? text(Boolean.toString(truth.isTrue()), value.at())
          : Constant.of(truth.isTrue());
    }
    if (value instanceof Value.Decimal number) {
      return number(number, isText);
    }
    return Unknown.because("list or map where the platform expects one value", value.at());
  }

  private static AbstractValue number(Value.Decimal value, boolean isText) {
    BigDecimal number = value.number().stripTrailingZeros();
    boolean isWhole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
    return isWhole && !isText
        ? Constant.of(number.longValueExact())
        : text(number.toPlainString(), value.at());
  }

  /** A text with something open stays what it is. */
  private static Value truth(Value value) {
    boolean isWord = value instanceof Value.Words words && words.text().isConstant();
    return isWord ? TypeConstraint.BOOL.convert(value) : value;
  }

  private static Text text(String characters, SourceLocation at) {
    return Text.of(characters, new Origin(at, null));
  }

  private RuntimeConfig runtimeConfig() {
    Body.Attribute attribute = body.attribute(RUNTIME_CONFIG);
    Value value = attribute == null ? null : context.evaluate(attribute.value());
    if (value == null || value instanceof Value.Nothing) {
      return RuntimeConfig.EMPTY;
    }
    if (value instanceof Value.Open open) {
      return new RuntimeConfig(List.of(), open.value().display());
    }
    if (!(value instanceof Value.Members map)) {
      return new RuntimeConfig(List.of(), "value that is no map");
    }
    List<RuntimeConfig.Entry> entries = new ArrayList<>();
    for (Value.Member member : map.members().values()) {
      AbstractValue given = given(member.value(), true);
      AbstractValue known =
          given == null ? Unknown.because("null in a map", member.value().at()) : given;
      entries.add(new RuntimeConfig.Entry(member.key(), new Given(known, member.value().at())));
    }
    return new RuntimeConfig(entries, map.more());
  }
}
