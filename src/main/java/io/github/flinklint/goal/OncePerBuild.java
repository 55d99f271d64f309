package io.github.flinklint.goal;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

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
  private static final class Slot {
    private final Class<?> answer;

    Slot(Class<?> answer) {
      this.answer = answer;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Slot that && answer == that.answer;
    }

    @Override
    public int hashCode() {
      return answer.hashCode();
    }
  }

  /** An answer, or what was thrown instead, once there is one; a lock until then. */
  private static final class Answer<V> {
    private @Nullable V value;
    private @Nullable RuntimeException failure;
    private @Nullable Error error;
  }

  private final ConcurrentMap<K, Answer<V>> known = new ConcurrentHashMap<>();

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
    Slot slot = new Slot(answer);
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
    Answer<V> fresh = new Answer<>();
    Answer<V> earlier = known.putIfAbsent(question, fresh);
    Answer<V> answer = earlier == null ? fresh : earlier;
    synchronized (answer) {
      if (answer.value == null && answer.failure == null && answer.error == null) {
        try {
          answer.value = answering.apply(question);
        } catch (RuntimeException e) {
          answer.failure = e;
        } catch (Error e) {
          answer.error = e;
        }
      }
      if (answer.failure != null) {
        throw answer.failure;
      }
      if (answer.error != null) {
        throw answer.error;
      }
      return Objects.requireNonNull(answer.value);
    }
  }
}
