package io.github.flinklint.config;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import org.jspecify.annotations.Nullable;

/** The version of Flink that a definition names. */
public final class DefinedVersion {

  private DefinedVersion() {}

  /**
   * The version; null where none is named or it is not known. An image of the user's own brings
   * what it brings: the field is for the platform's images (dli_02_0230).
   */
  public static @Nullable Version of(JobDefinition definition) {
    Given feature = definition.get(Field.FEATURE);
    if (feature != null && !"basic".equals(feature.characters())) {
      return null;
    }
    Given given = definition.get(Field.FLINK_VERSION);
    String written = given == null ? null : given.characters();
    return written == null ? null : Version.parse(written);
  }
}
