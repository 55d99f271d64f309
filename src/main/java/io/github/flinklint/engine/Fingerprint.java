package io.github.flinklint.engine;

import io.github.flinklint.cache.Digest;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.RuntimeConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells requests apart by what an examination depends on: two with the same fingerprint have the
 * same answer as long as the files are the same. What only rules look at is not in it.
 */
final class Fingerprint {

  private final Encoder out = new Encoder();
  private final ValueWriter values = new ValueWriter(out, false);

  private Fingerprint() {}

  static String of(AnalysisRequest request) {
    return new Fingerprint().read(request);
  }

  private String read(AnalysisRequest request) {
    path(request.repositoryRoot());
    module(request.module());
    out.number(request.upstream().size());
    for (SourceModule upstream : request.upstream()) {
      module(upstream);
    }
    out.textOrNull(request.flinkVersion());
    out.texts(request.includeJobs());
    out.texts(request.excludeJobs());
    out.number(request.definitions().size());
    if (!request.definitions().isEmpty()) {
      for (JobDefinition definition : request.definitions()) {
        definition(definition);
      }
      // Nobody else asks what the other modules are.
      reactor(request.reactor(), request.definitions());
    }
    byte[] all = out.bytes();
    // What definitions say may be secret, and the question is kept beside the answer.
    return request.definitions().isEmpty()
        ? new String(all, StandardCharsets.ISO_8859_1)
        : Digest.of(all);
  }

  private void path(Path path) {
    out.text(path.toString());
  }

  private void paths(List<Path> paths) {
    out.number(paths.size());
    for (Path path : paths) {
      path(path);
    }
  }

  private void module(SourceModule module) {
    out.text(module.path());
    paths(module.sourceRoots());
    paths(module.resourceRoots());
    out.text(module.encoding().name());
  }

  private void definition(JobDefinition definition) {
    out.one(definition.kind());
    out.text(definition.name());
    out.text(definition.variant());
    values.place(definition.at());
    for (Field field : Field.values()) {
      Given given = definition.get(field);
      out.truth(given != null);
      if (given != null) {
        given(given);
      }
    }
    out.number(definition.runtimeConfig().entries().size());
    for (RuntimeConfig.Entry entry : definition.runtimeConfig().entries()) {
      values.value(entry.key());
      given(entry.value());
    }
    out.textOrNull(definition.runtimeConfig().open());
  }

  private void given(Given given) {
    values.value(given.value());
    values.place(given.at());
  }

  /** The modules, and which of them have the classes that definitions name. */
  private void reactor(Reactor reactor, List<JobDefinition> definitions) {
    out.truth(reactor.speaks());
    for (ReactorModule module : reactor.modules()) {
      out.text(module.path());
      out.text(module.artifactId());
      out.text(module.finalName());
      paths(module.sourceRoots());
      out.textOrNull(module.manifestClass());
      for (JobDefinition definition : definitions) {
        String named = definition.mainClass();
        out.truth(named != null && module.hasClass(named));
      }
    }
  }
}
