package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.Source;
import java.util.ArrayList;
import java.util.List;

/** Identifiers that Flink draws by chance: {@code JobID} and what it is made of. */
final class IdentifierRows {

  private IdentifierRows() {}

  static List<FlinkRow> rows() {
    List<FlinkRow> all = new ArrayList<>();
    all.addAll(
        Rows.of("org.apache.flink.api.common.JobID")
            .constructor(0, random("job id"))
            .method("generate", 0, random("job id"))
            .list());
    all.addAll(
        Rows.of("org.apache.flink.util.AbstractID").constructor(0, random("identifier")).list());
    return all;
  }

  private static Transfer random(String name) {
    return call -> call.input(new Source(Source.Kind.RANDOM, name), null);
  }
}
