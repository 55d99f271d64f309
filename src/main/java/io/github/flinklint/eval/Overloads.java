package io.github.flinklint.eval;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import io.github.flinklint.eval.Methods.Signature;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Overload resolution in the phases of the language: by subtyping and widening, then with boxing,
 * then with a variable number of arguments; within a phase the most specific one. An argument of
 * which no declaration tells the type counts as what its value shows.
 */
final class Overloads {

  private static final int SUBTYPING = 1;
  private static final int BOXING = 2;
  private static final int VARARGS = 3;
  private static final int IMPOSSIBLE = 4;

  private final Interpreter interpreter;

  Overloads(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** The candidate that the arguments choose; null where none is applicable. */
  @Nullable Signature choose(
      List<Signature> candidates, List<AbstractValue> arguments, List<Expression> written) {
    List<@Nullable String> asPrimitives = new ArrayList<>();
    List<@Nullable String> asObjects = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String type = i < written.size() ? interpreter.types.of(written.get(i)) : null;
      AbstractValue argument = arguments.get(i);
      boolean isNull = argument instanceof Constant constant && constant.isNull();
      boolean isShown = type == null && !isNull;
      boolean isObject = i < written.size() && interpreter.types.isReference(written.get(i));
      asPrimitives.add(
          isShown && !isObject
              ? Methods.typeOf(argument)
              : isShown ? Methods.objectTypeOf(argument) : type);
      asObjects.add(isShown ? Methods.objectTypeOf(argument) : type);
    }
    if (isOpen(candidates, arguments, written, asPrimitives)) {
      return null;
    }
    Signature chosen = among(candidates, arguments, asPrimitives);
    if (candidates.size() < 2 || asPrimitives.equals(asObjects)) {
      return chosen;
    }
    // Nothing tells whether the number is boxed: it must not matter.
    Signature other = among(candidates, arguments, asObjects);
    return Objects.equals(chosen, other) ? chosen : null;
  }

  /**
   * True where the declared type of an argument would decide and nothing tells it: the value shows
   * its class, and two candidates take that, one of them as something wider.
   */
  private boolean isOpen(
      List<Signature> candidates,
      List<AbstractValue> arguments,
      List<Expression> written,
      List<@Nullable String> given) {
    if (candidates.size() < 2) {
      return false;
    }
    List<Signature> applicable = new ArrayList<>();
    for (Signature candidate : candidates) {
      if (phase(candidate, arguments, given) == SUBTYPING) {
        applicable.add(candidate);
      }
    }
    for (int i = 0; i < arguments.size() && applicable.size() > 1; i++) {
      AbstractValue argument = arguments.get(i);
      boolean isObject = argument instanceof Text || argument instanceof Reference;
      boolean isTold = i >= written.size() || interpreter.types.of(written.get(i)) != null;
      if (isObject && !isTold && differ(applicable, i)) {
        return true;
      }
    }
    return false;
  }

  /** True where the signatures do not all want the same type for an argument. */
  private static boolean differ(List<Signature> signatures, int argument) {
    String first = signatures.get(0).types().get(argument);
    for (Signature signature : signatures) {
      if (!signature.types().get(argument).equals(first)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Signature among(
      List<Signature> candidates, List<AbstractValue> arguments, List<@Nullable String> given) {
    int best = IMPOSSIBLE;
    List<Signature> applicable = new ArrayList<>();
    for (Signature candidate : candidates) {
      int phase = phase(candidate, arguments, given);
      if (phase < best) {
        applicable.clear();
        best = phase;
      }
      if (phase == best && phase < IMPOSSIBLE) {
        applicable.add(candidate);
      }
    }
    return applicable.isEmpty() ? null : mostSpecific(applicable, best, arguments.size());
  }

  private int phase(
      Signature candidate, List<AbstractValue> arguments, List<@Nullable String> given) {
    int count = candidate.types().size();
    if (count == arguments.size()) {
      int phase = SUBTYPING;
      for (int i = 0; i < count && phase < IMPOSSIBLE; i++) {
        phase = Math.max(phase, fit(arguments.get(i), given.get(i), candidate.types().get(i)));
      }
      if (phase < IMPOSSIBLE) {
        return phase;
      }
    }
    if (!candidate.isVarArgs() || arguments.size() < count - 1) {
      return IMPOSSIBLE;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (fit(arguments.get(i), given.get(i), expanded(candidate, i)) == IMPOSSIBLE) {
        return IMPOSSIBLE;
      }
    }
    return VARARGS;
  }

  /** The type for an argument where the varargs parameter stands for as many as there are. */
  private static String expanded(Signature signature, int argument) {
    int last = signature.types().size() - 1;
    if (!signature.isVarArgs() || argument < last) {
      return signature.types().get(Math.min(argument, last));
    }
    String array = signature.types().get(last);
    return array.substring(0, array.length() - 2);
  }

  private int fit(AbstractValue argument, @Nullable String given, String wanted) {
    if (argument instanceof FunctionValue function) {
      return fitsFunction(function, wanted) ? SUBTYPING : IMPOSSIBLE;
    }
    boolean isNull = argument instanceof Constant constant && constant.isNull();
    if (given == null) {
      return isNull && Conversions.isPrimitive(wanted) ? IMPOSSIBLE : SUBTYPING;
    }
    return fit(given, wanted);
  }

  private boolean fitsFunction(FunctionValue function, String wanted) {
    if (Conversions.isPrimitive(wanted)
        || wanted.equals("java.lang.String")
        || wanted.endsWith("[]")) {
      return false;
    }
    SourceType source = wanted.contains(".") ? interpreter.tree.find(wanted) : null;
    if (source == null) {
      return true;
    }
    if (!source.isInterface()) {
      return false;
    }
    // A lambda fits an interface whose one method takes as many parameters.
    int parameters =
        function instanceof Closure closure && closure.code instanceof LambdaExpr lambda
            ? lambda.getParameters().size()
            : -1;
    return parameters < 0 || declaresFunction(source, parameters);
  }

  private boolean declaresFunction(SourceType source, int parameters) {
    for (SourceType type : interpreter.methods.hierarchy(source)) {
      for (MethodDeclaration method : type.methods()) {
        if (method.getBody().isEmpty() && method.getParameters().size() == parameters) {
          return true;
        }
      }
    }
    return false;
  }

  private int fit(String given, String wanted) {
    if (given.equals(wanted)) {
      return SUBTYPING;
    }
    if (Conversions.isPrimitive(wanted)) {
      if (Conversions.isPrimitive(given)) {
        return Conversions.widens(given, wanted) ? SUBTYPING : IMPOSSIBLE;
      }
      String unboxed = Conversions.unboxed(given);
      return Conversions.isPrimitive(unboxed) && Conversions.widens(unboxed, wanted)
          ? BOXING
          : IMPOSSIBLE;
    }
    if (Conversions.isPrimitive(given)) {
      return fitReference(Conversions.boxed(given), wanted) ? BOXING : IMPOSSIBLE;
    }
    return fitReference(given, wanted) ? SUBTYPING : IMPOSSIBLE;
  }

  private boolean fitReference(String given, String wanted) {
    if (wanted.equals("java.lang.Object") || given.equals(wanted)) {
      return true;
    }
    if (wanted.endsWith("[]") || given.endsWith("[]")) {
      if (!wanted.endsWith("[]") || !given.endsWith("[]")) {
        return !wanted.endsWith("[]") && !wanted.contains(".");
      }
      String from = given.substring(0, given.length() - 2);
      String to = wanted.substring(0, wanted.length() - 2);
      boolean isPrimitive = Conversions.isPrimitive(from) || Conversions.isPrimitive(to);
      return isPrimitive ? from.equals(to) : fitReference(from, to);
    }
    // A lone name is a type variable.
    return !wanted.contains(".") || !Boolean.FALSE.equals(interpreter.isSubtype(given, wanted));
  }

  private Signature mostSpecific(List<Signature> applicable, int phase, int arguments) {
    Signature best = applicable.get(0);
    for (Signature candidate : applicable) {
      if (isMostSpecific(candidate, applicable, phase, arguments)) {
        return candidate;
      }
    }
    return best;
  }

  private boolean isMostSpecific(
      Signature candidate, List<Signature> applicable, int phase, int arguments) {
    for (Signature other : applicable) {
      if (!other.equals(candidate) && !isMoreSpecific(candidate, other, phase, arguments)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoreSpecific(Signature a, Signature b, int phase, int arguments) {
    int count = phase == VARARGS ? Math.max(arguments, a.types().size()) : arguments;
    for (int i = 0; i < count; i++) {
      String x = phase == VARARGS ? expanded(a, i) : a.types().get(i);
      String y = phase == VARARGS ? expanded(b, i) : b.types().get(i);
      if (!isBelow(x, y)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBelow(String type, String above) {
    if (type.equals(above)) {
      return true;
    }
    boolean arePrimitive = Conversions.isPrimitive(type) && Conversions.isPrimitive(above);
    if (arePrimitive) {
      return Conversions.widens(type, above);
    }
    if (Conversions.isPrimitive(type) || Conversions.isPrimitive(above)) {
      return false;
    }
    if (above.equals("java.lang.Object") || !above.contains(".")) {
      return true;
    }
    if (type.endsWith("[]") && above.endsWith("[]")) {
      return isBelow(type.substring(0, type.length() - 2), above.substring(0, above.length() - 2));
    }
    return Boolean.TRUE.equals(interpreter.isSubtype(type, above));
  }
}
