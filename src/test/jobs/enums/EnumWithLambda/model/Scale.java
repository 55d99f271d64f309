package jobs.enums.enumwithlambda.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;

public enum Scale {
  PLAIN("plain", x -> x),
  DOUBLE("double", x -> x * 2),
  SQUARE("square", x -> x * x);

  private static final Map<String, Scale> BY_NAME = new HashMap<>();

  static {
    for (Scale s : values()) {
      BY_NAME.put(s.label, s);
    }
  }

  private final String label;
  private final LongUnaryOperator op;

  Scale(String label, LongUnaryOperator op) {
    this.label = label;
    this.op = op;
  }

  public static Scale lookup(String label) {
    return BY_NAME.get(label);
  }

  public long apply(long x) {
    return op.applyAsLong(x);
  }

  public boolean exact() {
    return this != DOUBLE;
  }
}
