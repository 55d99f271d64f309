package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** Files of the tests that except something, each line with its reason in the last column. */
final class ExceptionList {

  private ExceptionList() {}

  /** The cells of the lines that are no comments. */
  static List<List<String>> rows(String name, int columns) {
    List<List<String>> all =
        FlinkResources.lines(name).stream().map(l -> List.of(l.split("\t", -1))).toList();
    for (List<String> cells : all) {
      assertEquals(columns, cells.size(), name + ": " + cells);
      assertFalse(cells.get(columns - 1).isBlank(), name + " lacks a reason: " + cells);
    }
    return all;
  }
}
