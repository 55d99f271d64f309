package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.apimodel.Transfer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a family of types: type, method, number of arguments, what it does. Filled once, then
 * only read.
 */
final class Table {

  /** Stands for any number of arguments, as in {@link MethodRow#arity}. */
  static final int ANY = -1;

  static final String CONSTRUCTOR = "<init>";

  private final Map<String, MethodRow> rows = new HashMap<>();
  private List<String> types = List.of();

  /** The types that the following rows are for. */
  Table on(String... names) {
    types = List.of(names);
    return this;
  }

  /**
   * A row for each of some methods.
   *
   * @param methods their names, with blanks between
   */
  Table row(String methods, int arity, Transfer transfer) {
    for (String method : methods.split(" ", -1)) {
      for (String type : types) {
        MethodRow row = new MethodRow(type, method, arity, List.of(new Effect.Does(transfer)));
        rows.put(key(type, method, arity), row);
      }
    }
    return this;
  }

  /**
   * A row for each of some methods that take any number of arguments.
   *
   * @param least fewer than this many no program that compiles gives
   */
  Table varargs(String methods, int least, Transfer transfer) {
    return row(
        methods,
        ANY,
        call -> call.arguments().size() < least ? Spread.unknown(call) : transfer.apply(call));
  }

  /** The row of a type's own method; null for none. */
  @Nullable MethodRow find(String type, String method, int arity) {
    MethodRow row = rows.get(key(type, method, arity));
    return row == null ? rows.get(key(type, method, ANY)) : row;
  }

  /** All rows, for those who check them. */
  List<MethodRow> all() {
    return List.copyOf(rows.values());
  }

  private static String key(String type, String method, int arity) {
    return type + "." + method + "/" + arity;
  }
}
