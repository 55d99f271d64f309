package io.github.flinklint.eval;

import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import io.github.flinklint.apimodel.ApiModel;
import io.github.flinklint.eval.jdk.JdkModel;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;

/** The operator {@code instanceof}, with and without a pattern. */
final class InstanceTests {

  private final Interpreter interpreter;

  InstanceTests(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  AbstractValue test(InstanceOfExpr e) {
    AbstractValue value = interpreter.eval(e.getExpression());
    if (!interpreter.machine.live) {
      return value;
    }
    String type = interpreter.typeName(e.getType());
    PatternExpr pattern = e.getPattern().orElse(null);
    if (pattern instanceof TypePatternExpr named) {
      String name = named.getNameAsString();
      interpreter.frame().variables.put(name, type);
      interpreter.expressions.names().write(name, interpreter.coerce(value, type, e));
    } else if (pattern != null) {
      interpreter.escapes.forgetAll(e, "unsupported construct record pattern");
    }
    return value instanceof Choice
        ? Lattice.map(value, v -> isInstance(v, type, e))
        : isInstance(value, type, e);
  }

  AbstractValue isInstance(AbstractValue value, String type, com.github.javaparser.ast.Node at) {
    if (value instanceof Constant constant && constant.isNull()) {
      return Constant.of(false);
    }
    if (value instanceof Constant || value instanceof Text) {
      String own = Methods.objectTypeOf(value);
      Boolean below = own == null ? null : interpreter.isSubtype(own, type);
      return below == null ? interpreter.unknown("type of a constant", at) : Constant.of(below);
    }
    if (value instanceof Reference reference) {
      for (ApiModel model : interpreter.machine.models) {
        AbstractValue known = model.instanceOf(reference, type);
        if (known != null) {
          return known;
        }
      }
      Boolean below = interpreter.isSubtype(reference.type(), type);
      boolean isExact = !JdkModel.isAbstract(reference.type());
      if (below != null && (below || isExact)) {
        return Constant.of(below);
      }
    }
    return interpreter.unknown("type of " + Traces.reasonOf(value, "an object"), at);
  }
}
