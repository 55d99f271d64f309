package io.github.flinklint.mojo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What modules of a build share: worked out by the first that asks, others wait for it.
 *
 * @param <K> what is asked, with equality
 * @param <V> the answer
 */
final class OncePerBuild<K, V> {

  /**
   * Where it is kept: under classes, so that another class loader of the plugin, which has others,
   * simply begins anew.
   */
  private record Slot(Class<?> own, Class<?> answer) {}

  private final ConcurrentMap<K, CompletableFuture<V>> known = new ConcurrentHashMap<>();

  private OncePerBuild() {}

  /**
   * Those of the build with answers of a class, of which there is one kind of question.
   *
   * @param <K> what is asked
   * @param <V> the answer
   */
  @SuppressWarnings("unchecked") // what stands in the slot was put there with this class
  static <K, V> OncePerBuild<K, V> of(MavenSession session, Class<V> answer) {
    SessionData data = session.getRepositorySession().getData();
    Slot slot = new Slot(OncePerBuild.class, answer);
    for (; ; ) {
      if (data.get(slot) instanceof OncePerBuild<?, ?> shared) {
        return (OncePerBuild<K, V>) shared;
      }
      // Where another module was faster, its own is found in the next round.
      data.set(slot, null, new OncePerBuild<K, V>());
    }
  }

  /**
   * The answer to a question.
   *
   * @throws RuntimeException what the answering throws, for each who asks
   */
  V get(K question, Function<K, V> answering) {
    CompletableFuture<V> own = new CompletableFuture<>();
    CompletableFuture<V> other = known.putIfAbsent(question, own);
    if (other != null) {
      return joined(other);
    }
    try {
      own.complete(answering.apply(question));
    } catch (RuntimeException | Error e) {
      own.completeExceptionally(e);
    }
    return joined(own);
  }

  private V joined(CompletableFuture<V> future) {
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
