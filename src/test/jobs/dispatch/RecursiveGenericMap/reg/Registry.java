package jobs.dispatch.recursivegenericmap.reg;

import java.util.HashMap;
import java.util.Map;

public class Registry {
  private final Registry parent;
  private final Map<String, Object> values = new HashMap<>();

  public Registry() {
    this(null);
  }

  public Registry(Registry parent) {
    this.parent = parent;
  }

  public <T> Registry with(Key<T> key, T value) {
    values.put(key.name, value);
    return this;
  }

  @SuppressWarnings("unchecked")
  public <T> T get(Key<T> key) {
    if (values.containsKey(key.name)) {
      return (T) values.get(key.name);
    }
    return parent != null ? parent.get(key) : key.fallback;
  }
}
