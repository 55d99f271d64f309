package io.github.flinklint.eval;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays coming into being, elements converted to the type of the array. */
final class Arrays {

  private static final int MAX_LENGTH = 10_000;

  private final Interpreter interpreter;
  private int made;

  Arrays(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** {@code new int[n][m]}, {@code new int[] {...}}. */
  AbstractValue create(ArrayCreationExpr e) {
    if (e.getInitializer().isPresent()) {
      return initialise(e.getInitializer().get());
    }
    List<@Nullable Integer> lengths = new ArrayList<>();
    boolean isNegative = false;
    for (ArrayCreationLevel level : e.getLevels()) {
      Expression dimension = level.getDimension().orElse(null);
      AbstractValue length = dimension == null ? null : interpreter.eval(dimension);
      isNegative |= length instanceof Constant c && c.value() instanceof Integer n && n < 0;
      if (length != null) {
        boolean isKnown =
            length instanceof Constant c
                && c.value() instanceof Integer n
                && n >= 0
                && n <= MAX_LENGTH;
        lengths.add(isKnown ? (Integer) ((Constant) length).value() : null);
      }
    }
    if (!interpreter.machine.live) {
      return Interpreter.nothing();
    }
    if (isNegative) {
      interpreter.raise("java.lang.NegativeArraySizeException", e);
      return Interpreter.nothing();
    }
    String type = interpreter.typeName(e.getElementType()) + "[]".repeat(e.getLevels().size());
    return filled(e, type, lengths);
  }

  private AbstractValue filled(Node site, String type, List<@Nullable Integer> lengths) {
    String element = elementOf(type);
    Integer length = lengths.get(0);
    if (length == null) {
      return array(site, type, interpreter.unknown("array of unknown length", site));
    }
    if (lengths.size() == 1) {
      AbstractValue zero = Construction.zero(element);
      return array(site, type, Sequence.of(Collections.nCopies(length, zero)));
    }
    List<AbstractValue> rows = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      rows.add(filled(site, element, lengths.subList(1, lengths.size())));
    }
    return array(site, type, Sequence.of(rows));
  }

  /** The elements in braces, converted to the type that the declaration around them gives. */
  AbstractValue initialise(ArrayInitializerExpr e) {
    String type = typeOf(e);
    List<AbstractValue> elements = new ArrayList<>();
    for (Expression element : e.getValues()) {
      AbstractValue value = interpreter.eval(element);
      elements.add(
          interpreter.machine.live ? interpreter.coerce(value, elementOf(type), element) : value);
    }
    return interpreter.machine.live ? array(e, type, Sequence.of(elements)) : Interpreter.nothing();
  }

  private String typeOf(ArrayInitializerExpr e) {
    Node parent = e.getParentNode().orElse(null);
    if (parent instanceof ArrayInitializerExpr outer) {
      return elementOf(typeOf(outer));
    }
    if (parent instanceof ArrayCreationExpr creation) {
      return interpreter.typeName(creation.getElementType())
          + "[]".repeat(creation.getLevels().size());
    }
    return parent instanceof VariableDeclarator variable
        ? interpreter.typeName(variable.getType())
        : "java.lang.Object[]";
  }

  private static String elementOf(String array) {
    return array.endsWith("[]") ? array.substring(0, array.length() - 2) : "java.lang.Object";
  }

  /** An array with this content. */
  AbstractValue array(Node site, String type, AbstractValue content) {
    Frame frame = interpreter.frame();
    int salt = frame.salt;
    // One expression may make several arrays: its rows.
    frame.salt = salt * 1_000_003 + 7_000 + made++;
    Reference array =
        interpreter.construction.allocate(
            site, type.endsWith("[]") ? type : "java.lang.Object[]", null);
    frame.salt = salt;
    interpreter.machine.write(array.id(), Call.ELEMENTS, content);
    return array;
  }
}
