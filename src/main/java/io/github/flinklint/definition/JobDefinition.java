package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the platform is told of one job, in one variant.
 *
 * @param kind where it comes from
 * @param name what messages call it: the address of a resource, {@code
 *     huaweicloud_dli_flinkjar_job.orders}, the name of the job, or the main class
 * @param variant what tells it from other variants of the same definition, as it follows the name:
 *     {@code with prod.tfvars}; empty where there is one
 * @param at its header: where findings about what is missing belong
 * @param fields what it says; what is absent from the map it does not say
 * @param runtimeConfig its runtime configuration
 */
public record JobDefinition(
    Kind kind,
    String name,
    String variant,
    SourceLocation at,
    Map<Field, Given> fields,
    RuntimeConfig runtimeConfig) {

  /** Where a definition comes from. */
  public enum Kind {
    /** A resource of Terraform. */
    TERRAFORM,
    /** The body of a request to the platform's API that creates a job, or of its answer. */
    REST,
    /** The body of a request that changes a job, and leaves as it is what it does not name. */
    UPDATE,
    /** The plugin's own configuration, for teams that type into the console. */
    INLINE
  }

  /** Copies the fields. */
  public JobDefinition {
    fields = Map.copyOf(fields);
  }

  /** The qualified name of the main class; null where it is not said, blank, or not known. */
  public @Nullable String mainClass() {
    Given given = fields.get(Field.MAIN_CLASS);
    String name = given == null ? null : given.characters();
    return name == null || name.isBlank() ? null : name.strip();
  }

  /**
   * True where what it does not say has the platform's default: for a resource of Terraform, and
   * for a request that creates a job. One that updates a job leaves the rest as it is, and inline
   * definitions tell what their author wanted to tell.
   */
  public boolean isComplete() {
    return kind == Kind.TERRAFORM
        || (kind == Kind.REST && fields.containsKey(Field.NAME) && hasProgram());
  }

  private boolean hasProgram() {
    return fields.containsKey(Field.ENTRYPOINT) || fields.containsKey(Field.MAIN_CLASS);
  }

  /** The arguments one by one; null where it does not tell them, or not how many there are. */
  public @Nullable List<Text> arguments() {
    Given given = fields.get(Field.ARGUMENTS);
    Text line = given == null ? null : given.text();
    return line == null ? null : Arguments.split(line);
  }

  /** What it says of a thing; null where it does not. */
  public @Nullable Given get(Field field) {
    return fields.get(field);
  }

  /**
   * Whether something is switched on; off where it is not spoken of and the platform's default
   * applies. Null where it cannot be told.
   */
  public @Nullable Boolean isOn(Field field) {
    Given given = fields.get(field);
    if (given == null) {
      return isComplete() ? Boolean.FALSE : null;
    }
    return given.truth();
  }

  /** True where jars beside the job's own may be on its class path. */
  public boolean mayBringJars() {
    Given given = fields.get(Field.DEPENDENCY_JARS);
    return given != null && !Boolean.FALSE.equals(given.truth());
  }

  /** Its name and variant. */
  public String display() {
    return variant.isEmpty() ? name : name + " " + variant;
  }
}
