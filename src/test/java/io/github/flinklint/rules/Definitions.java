package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.dependency.ModuleContents;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Definitions as they would be read from files. One is right for the job of {@link Jobs} where a
 * test does not say otherwise; each field stands on the line of {@link #place}.
 */
public final class Definitions {

  static final String FILE = "infra/main.tf";
  static final SourceLocation HEADER = new SourceLocation(FILE, 1, 1, 1, 50);

  private final JobDefinition.Kind kind;
  private final String name;
  private final String variant;
  private final Map<Field, Given> fields;
  private final RuntimeConfig runtimeConfig;

  private Definitions(
      JobDefinition.Kind kind,
      String name,
      String variant,
      Map<Field, Given> fields,
      RuntimeConfig runtimeConfig) {
    this.kind = kind;
    this.name = name;
    this.variant = variant;
    this.fields = fields;
    this.runtimeConfig = runtimeConfig;
  }

  // ---- kinds

  /** A definition that says nothing. */
  public static Definitions empty(JobDefinition.Kind kind, String name) {
    return new Definitions(kind, name, "", Map.of(), RuntimeConfig.EMPTY);
  }

  private static Definitions of(JobDefinition.Kind kind, String name) {
    return empty(kind, name)
        .with(Field.MAIN_CLASS, Jobs.MAIN_CLASS)
        .with(Field.CHECKPOINT_PATH, "acme-state/flink/orders")
        .with(Field.RESTART, true)
        .with(Field.RESTORE, true);
  }

  private Definitions complete() {
    return with(Field.NAME, "orders")
        .with(Field.ENTRYPOINT, "obs://acme-apps/orders-job.jar")
        .with(Field.FEATURE, "basic")
        .with(Field.FLINK_VERSION, "1.15")
        .with(Field.AGENCY, "acme_dli_obs");
  }

  /** A resource of Terraform. */
  static Definitions terraform() {
    return of(JobDefinition.Kind.TERRAFORM, "huaweicloud_dli_flinkjar_job.orders").complete();
  }

  /** A request that creates a job. */
  static Definitions create() {
    return of(JobDefinition.Kind.REST, "orders").complete();
  }

  /** A request that changes a job, and leaves as it is what it does not name. */
  static Definitions update() {
    return of(JobDefinition.Kind.UPDATE, "orders.json");
  }

  /** A job of the plugin's configuration. */
  static Definitions inline() {
    return of(JobDefinition.Kind.INLINE, Jobs.MAIN_CLASS);
  }

  // ---- changes

  /**
   * The same, but for one field.
   *
   * @param value a {@code Boolean}, an {@code Integer}, a {@code String} or an {@code
   *     AbstractValue}
   */
  public Definitions with(Field field, Object value) {
    Map<Field, Given> changed = new EnumMap<>(Field.class);
    changed.putAll(fields);
    changed.put(field, new Given(value(value, place(field)), place(field)));
    return new Definitions(kind, name, variant, changed, runtimeConfig);
  }

  Definitions without(Field field) {
    Map<Field, Given> changed = new EnumMap<>(Field.class);
    changed.putAll(fields);
    changed.remove(field);
    return new Definitions(kind, name, variant, changed, runtimeConfig);
  }

  /** The same with one more option in the runtime configuration. */
  public Definitions option(String key, Object value) {
    List<RuntimeConfig.Entry> entries = new ArrayList<>(runtimeConfig.entries());
    SourceLocation at = option(entries.size());
    entries.add(new RuntimeConfig.Entry(Text.of(key), new Given(value(value, at), at)));
    return new Definitions(kind, name, variant, fields, new RuntimeConfig(entries, null));
  }

  /** The same in a variant, as in {@code with prod.tfvars}. */
  public Definitions variant(String words) {
    return new Definitions(kind, name, words, fields, runtimeConfig);
  }

  public JobDefinition build() {
    return new JobDefinition(kind, name, variant, HEADER, fields, runtimeConfig);
  }

  private static AbstractValue value(Object value, SourceLocation at) {
    if (value instanceof AbstractValue as) {
      return as;
    }
    if (value instanceof String word) {
      return Text.of(word, new Origin(at, word));
    }
    return value instanceof Integer number ? Constant.of((long) number) : Constant.of(value);
  }

  // ---- values and places

  /** A value of which nothing is known. */
  static Unknown unknown() {
    return Unknown.because("a function that is not understood", HEADER);
  }

  /** A variable without a value. */
  public static Input variable(String name) {
    return Input.of(new Source(Source.Kind.EXPRESSION, name), null);
  }

  /** A text in which {@code [name]} is a variable without a value. */
  public static Text text(String notation) {
    Text text = Text.of("");
    int at = 0;
    for (int open = notation.indexOf('['); open >= 0; open = notation.indexOf('[', at)) {
      int close = notation.indexOf(']', open);
      text = text.plus(Text.of(notation.substring(at, open)));
      text = text.plus(Text.hole(variable(notation.substring(open + 1, close))));
      at = close + 1;
    }
    return text.plus(Text.of(notation.substring(at)));
  }

  public static SourceLocation place(Field field) {
    int line = 10 + Arrays.asList(Field.values()).indexOf(field);
    return new SourceLocation(FILE, line, 30, line, 60);
  }

  public static SourceLocation option(int index) {
    return new SourceLocation(FILE, 60 + index, 30, 60 + index, 60);
  }

  /** The place of characters of a field's text. */
  public static SourceLocation place(Field field, int from, int to) {
    int line = place(field).line();
    return new SourceLocation(FILE, line, 31 + from, line, 31 + to);
  }

  // ---- findings

  /** The findings about a definition of the right job. */
  List<Finding> check() {
    return check(Jobs.always(Jobs.right()));
  }

  /** The findings about a definition of a job that runs so. */
  List<Finding> check(Scenario... scenarios) {
    return check(new Version(1, 15), scenarios);
  }

  /** The findings about a definition of a job whose pom names this version. */
  List<Finding> check(@Nullable Version pom, Scenario... scenarios) {
    return check(List.of(this), pom, false, scenarios);
  }

  /** The findings about a definition that enables checkpoints of a job that does not. */
  List<Finding> checkByPlatform() {
    return check(List.of(this), new Version(1, 15), true, Jobs.always(Jobs.right()));
  }

  /** The findings about a definition of a job in batch mode. */
  List<Finding> checkBatch() {
    JobDefinition built = build();
    JobConfiguration job =
        new JobConfiguration(
            Jobs.FILE,
            Jobs.MAIN_CLASS,
            Jobs.ENTRY,
            new Version(1, 15),
            List.of(
                Jobs.batch(
                    Jobs.with(
                        Jobs.always(Jobs.right()), built, false, RocksDbLogs.UNKNOWN, List.of()))));
    return check(List.of(job), List.of(defined(built, new Version(1, 15))));
  }

  /** The findings about a definition of a job of which nothing is known. */
  List<Finding> checkAlone() {
    return check(List.of(), List.of(defined(build(), null)));
  }

  /** The findings about several definitions, each of which starts the job so. */
  static List<Finding> check(
      List<Definitions> all, @Nullable Version pom, boolean byPlatform, Scenario... scenarios) {
    List<Scenario> started = new ArrayList<>();
    List<Defined> defined = new ArrayList<>();
    for (Definitions one : all) {
      JobDefinition built = one.build();
      defined.add(defined(built, pom));
      for (Scenario scenario : scenarios) {
        started.add(Jobs.with(scenario, built, byPlatform, RocksDbLogs.UNKNOWN, List.of()));
      }
    }
    return check(List.of(Jobs.job(pom, started.toArray(Scenario[]::new))), defined);
  }

  static List<Finding> check(List<JobConfiguration> jobs, List<Defined> defined) {
    return Rules.check(
        new RuleInput(
            jobs,
            ModuleContents.ofDeclared(List.of()),
            defined,
            List.of(),
            RuleOptions.DEFAULT,
            List.of()));
  }

  private static Defined defined(JobDefinition definition, @Nullable Version pom) {
    return new Defined(definition, definition.mainClass(), null, pom);
  }
}
