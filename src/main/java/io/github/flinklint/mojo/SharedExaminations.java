package io.github.flinklint.mojo;

import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.Examination;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What was found out about each module, at most once in a build: by the module itself, or before
 * that by another one whose paths it is compared with.
 */
final class SharedExaminations {

  private final ConcurrentMap<AnalysisRequest, CompletableFuture<Examination>> known =
      new ConcurrentHashMap<>();

  private SharedExaminations() {}

  /**
   * Those of the build. The key is this class: another class loader of the plugin has another
   * class, and simply begins anew.
   */
  static SharedExaminations of(MavenSession session) {
    SessionData data = session.getRepositorySession().getData();
    for (; ; ) {
      if (data.get(SharedExaminations.class) instanceof SharedExaminations shared) {
        return shared;
      }
      data.set(SharedExaminations.class, null, new SharedExaminations());
    }
  }

  /**
   * What there is to know about a module; waits where it is being found out.
   *
   * @throws RuntimeException where the analyser breaks, for each who asks
   */
  Examination get(AnalysisRequest request) {
    CompletableFuture<Examination> own = new CompletableFuture<>();
    CompletableFuture<Examination> other = known.putIfAbsent(request, own);
    if (other != null) {
      return joined(other);
    }
    try {
      own.complete(Analyzer.examine(request));
    } catch (RuntimeException | StackOverflowError e) {
      own.completeExceptionally(e);
    }
    return joined(own);
  }

  private static Examination joined(CompletableFuture<Examination> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
