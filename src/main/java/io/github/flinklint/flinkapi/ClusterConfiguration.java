package io.github.flinklint.flinkapi;

import io.github.flinklint.value.AbstractValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the cluster is configured with when it starts the job: an environment that the job gets from
 * where it runs begins with it, and the job's code writes over it.
 *
 * @param options values by key, in the order in which they are given
 * @param open why there may be more options than these; null where there are none
 */
public record ClusterConfiguration(Map<String, AbstractValue> options, @Nullable String open) {

  /** Nothing is configured that a job could see. */
  public static final ClusterConfiguration NONE = new ClusterConfiguration(Map.of(), null);

  /** Copies the options. */
  public ClusterConfiguration {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  boolean isEmpty() {
    return options.isEmpty() && open == null;
  }
}
