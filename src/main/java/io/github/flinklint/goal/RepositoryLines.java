package io.github.flinklint.goal;

import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.report.SourceLines;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The source lines that reports show, from the files of the repository. */
final class RepositoryLines implements SourceLines {

  private final AnalysisRequest request;

  RepositoryLines(AnalysisRequest request) {
    this.request = request;
  }

  @Override
  public @Nullable List<String> read(String file) {
    try {
      Path path = request.repositoryRoot().resolve(file);
      String text = new String(Files.readAllBytes(path), encoding(path));
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException | InvalidPathException e) {
      // Its finding is shown without its line; that it cannot be read is a problem of the result.
      return null;
    }
  }

  /** True for a file of the module, or of one that it depends on. */
  boolean isOwn(String file) {
    try {
      Path path = request.repositoryRoot().resolve(file);
      return moduleOf(path) != null;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Sources are in the encoding of their module, poms in that of XML. */
  private Charset encoding(Path path) {
    SourceModule module = moduleOf(path);
    return module == null ? StandardCharsets.UTF_8 : module.encoding();
  }

  private @Nullable SourceModule moduleOf(Path path) {
    if (contains(request.module(), path)) {
      return request.module();
    }
    for (SourceModule module : request.upstream()) {
      if (contains(module, path)) {
        return module;
      }
    }
    return null;
  }

  private static boolean contains(SourceModule module, Path path) {
    for (Path root : module.sourceRoots()) {
      if (path.startsWith(root)) {
        return true;
      }
    }
    return false;
  }
}
