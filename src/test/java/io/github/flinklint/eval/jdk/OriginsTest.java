package io.github.flinklint.eval.jdk;

import static io.github.flinklint.eval.jdk.Jdk.literal;
import static io.github.flinklint.eval.jdk.Jdk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Characters know where they were written, whatever is done to the text around them. The literal
 * begins in column 12.
 */
class OriginsTest {

  /** What is done to the literal; the piece to be found in the result and its column. */
  record Operation(
      String name, BiFunction<Jdk, Text, AbstractValue> operation, String piece, int column) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static AbstractValue first(Jdk jdk, AbstractValue array) {
    return ((Sequence) jdk.reader().read((Reference) array, "#elements")).elements().get(1);
  }

  static Stream<Operation> operations() {
    String utils = "org.apache.commons.lang3.StringUtils";
    return Stream.of(
        new Operation("substring", (j, t) -> j.on(t, "substring", 3), "Bucket", 20),
        new Operation("trim", (j, t) -> j.on(t, "trim"), "Bucket", 20),
        new Operation("concat", (j, t) -> j.on(text("obs"), "concat", t), "Bucket", 20),
        new Operation("plus", (j, t) -> JdkTexts.concat(text("a"), t), "Bucket", 20),
        new Operation("lower case", (j, t) -> j.on(t, "toLowerCase"), "bucket", 20),
        new Operation("replace", (j, t) -> j.on(t, "replace", "obs", "hdfs"), "Bucket", 20),
        new Operation("replaceAll", (j, t) -> j.on(t, "replaceAll", "^ +", ""), "Bucket", 20),
        new Operation(
            "group", (j, t) -> j.on(t, "replaceAll", "(?s).*//(\\w+).*", "x$1"), "Bucket", 20),
        new Operation("split", (j, t) -> first(j, j.on(t, "split", "//")), "Bucket", 20),
        new Operation("repeat", (j, t) -> j.on(t, "repeat", 2), "Bucket", 20),
        new Operation("join", (j, t) -> j.of(Jdk.STRING, "join", "-", "a", t), "Bucket", 20),
        new Operation("format", (j, t) -> j.of(Jdk.STRING, "format", "x%s", t), "Bucket", 20),
        new Operation("valueOf", (j, t) -> j.of(Jdk.STRING, "valueOf", t), "Bucket", 20),
        new Operation("after", (j, t) -> j.of(utils, "substringAfter", t, "//"), "Bucket", 20),
        new Operation("removeStart", (j, t) -> j.of(utils, "removeStart", t, "  "), "Bucket", 20),
        new Operation(
            "uri",
            (j, t) -> j.on(j.of("java.net.URI", "create", j.on(t, "trim")), "getAuthority"),
            "Bucket",
            20),
        new Operation("builder", OriginsTest::built, "Bucket", 20));
  }

  private static AbstractValue built(Jdk jdk, Text text) {
    Reference builder = jdk.make("java.lang.StringBuilder", "x");
    jdk.on(builder, "append", text);
    jdk.on(builder, "insert", 0, "obs");
    jdk.on(builder, "deleteCharAt", 0);
    return jdk.on(builder, "toString");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void survive(Operation operation) {
    Jdk jdk = new Jdk();
    Text result = (Text) operation.operation().apply(jdk, literal("  obs://Bucket/a  "));
    int at = result.template().indexOf(operation.piece());
    assertEquals(operation.column(), result.locate(at, at + 1).column());
    assertEquals(operation.column() + 6, result.locate(at, at + 6).endColumn());
  }
}
