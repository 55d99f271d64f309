package io.github.flinklint.eval;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;

/** Literals as values that know where they were written. */
final class Literals {

  private static final char REPLACED = '\uFFFD';

  private final Interpreter interpreter;

  Literals(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  AbstractValue literal(LiteralExpr e) {
    if (e instanceof TextBlockLiteralExpr block) {
      return text(block.translateEscapes(), new Origin(interpreter.at(e), null), e);
    }
    if (e instanceof StringLiteralExpr string) {
      return text(string.asString(), new Origin(interpreter.at(e), string.getValue()), e);
    }
    if (e instanceof BooleanLiteralExpr known) {
      return Constant.of(known.getValue());
    }
    if (e instanceof NullLiteralExpr) {
      return Constant.ofNull();
    }
    if (e instanceof CharLiteralExpr character) {
      return character.asChar() == REPLACED
          ? interpreter.unknown("character that cannot be decoded", e)
          : Constant.of(character.asChar());
    }
    return number(e);
  }

  private AbstractValue text(String characters, Origin origin, LiteralExpr e) {
    if (interpreter.frame().type.unit().undecodable() && characters.indexOf(REPLACED) >= 0) {
      return interpreter.unknown("text that cannot be decoded", e);
    }
    return Text.of(characters, origin);
  }

  private AbstractValue number(LiteralExpr e) {
    try {
      if (e instanceof IntegerLiteralExpr integer) {
        return Constant.of(isNegated(e) ? minimum(integer) : integer.asNumber().intValue());
      }
      if (e instanceof LongLiteralExpr wide) {
        return Constant.of(wide.asNumber().longValue());
      }
      if (e instanceof DoubleLiteralExpr floating) {
        String written = floating.getValue().replace("_", "");
        boolean isFloat =
            (written.endsWith("f") || written.endsWith("F"))
                && !written.startsWith("0x")
                && !written.startsWith("0X");
        if (isFloat) {
          return Constant.of(Float.parseFloat(written));
        }
        return Constant.of(floating.asDouble());
      }
    } catch (NumberFormatException malformed) {
      return interpreter.unknown("malformed number", e);
    }
    return interpreter.unknown("unsupported literal", e);
  }

  private static boolean isNegated(LiteralExpr e) {
    return e.getParentNode().orElse(null) instanceof UnaryExpr;
  }

  /** 2147483648 is legal behind a minus only, and then it is the least number. */
  private static int minimum(IntegerLiteralExpr e) {
    return (int) e.asNumber().longValue();
  }
}
