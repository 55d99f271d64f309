package io.github.flinklint;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.flinklint.apimodel.PropertiesFuzzTarget;
import io.github.flinklint.baseline.BaselineFuzzTarget;
import io.github.flinklint.definition.JsonFuzzTarget;
import io.github.flinklint.definition.TerraformFuzzTarget;
import io.github.flinklint.definition.hcl.HclFuzzTarget;
import io.github.flinklint.eval.jdk.YamlFuzzTarget;
import io.github.flinklint.platform.PathFuzzTarget;
import io.github.flinklint.source.JavaSuppressionFuzzTarget;
import io.github.flinklint.suppression.SuppressionFuzzTarget;

/**
 * Looks for inputs that break a reader of what users write, an hour for each: {@code mvn -P fuzz
 * test -Dtest=ReadersFuzz#path}. What it finds is laid beside the inputs that are kept, in the
 * folder {@code ReadersFuzzInputs} of the test resources, and fails the ordinary build from then
 * on.
 */
class ReadersFuzz {

  private static final String LONG = "1h";

  @FuzzTest(maxDuration = LONG)
  void baseline(byte[] input) {
    BaselineFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void hcl(byte[] input) {
    HclFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void java(byte[] input) {
    JavaSuppressionFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void json(byte[] input) {
    JsonFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void path(byte[] input) {
    PathFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void properties(byte[] input) {
    PropertiesFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void suppressions(byte[] input) {
    SuppressionFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void terraform(byte[] input) {
    TerraformFuzzTarget.check(input);
  }

  @FuzzTest(maxDuration = LONG)
  void yaml(byte[] input) {
    YamlFuzzTarget.check(input);
  }
}
