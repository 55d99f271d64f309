package jobs.dispatch.recursivegenericmap.reg;

public final class Key<T> {
  final String name;
  final T fallback;

  public Key(String name, T fallback) {
    this.name = name;
    this.fallback = fallback;
  }
}
