package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an expression. */
final class ExpressionParser {

  /** Operators with two operands, those that bind least first; longer ones before their heads. */
  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<=", ">=", "<", ">"),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  /** More are not all kept by the language, which computes with 512 binary digits. */
  private static final int MAX_DIGITS = 150;

  private final Cursor cursor;

  ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The expression that is next, blanks before it skipped. */
  Expression expression() throws SyntaxException {
    cursor.enter();
    cursor.skipBlanks();
    int from = cursor.at();
    Expression result = binary(0);
    int end = cursor.at();
    cursor.skipBlanks();
    if (cursor.take("?")) {
      Expression yes = expression();
      cursor.skipBlanks();
      cursor.expect(":", "expected : of a conditional expression");
      Expression no = expression();
      result = new ConditionalExpression(result, yes, no, cursor.placeFrom(from));
    } else {
      cursor.moveTo(end);
    }
    cursor.leave();
    return result;
  }

  /** Operators of this level and of those that bind more, without a frame for each level. */
  private Expression binary(int least) throws SyntaxException {
    int from = cursor.at();
    Expression left = unary();
    while (true) {
      int end = cursor.at();
      cursor.skipBlanks();
      int level = least;
      String operator = null;
      for (; operator == null && level < OPERATORS.size(); level++) {
        operator = operator(level);
      }
      if (operator == null) {
        cursor.moveTo(end);
        return left;
      }
      cursor.skipBlanks();
      Expression right = binary(level);
      left = new OperationExpression(operator, left, right, cursor.placeFrom(from));
    }
  }

  private @Nullable String operator(int level) {
    for (String operator : OPERATORS.get(level)) {
      if (cursor.take(operator)) {
        return operator;
      }
    }
    return null;
  }

  private Expression unary() throws SyntaxException {
    int from = cursor.at();
    char c = cursor.peek();
    if (c != '!' && c != '-') {
      return steps(primary(), from);
    }
    cursor.enter();
    cursor.skip(1);
    cursor.skipBlanks();
    Expression operand = unary();
    cursor.leave();
    return new OperationExpression(String.valueOf(c), null, operand, cursor.placeFrom(from));
  }

  // ---- what stands by itself

  private Expression primary() throws SyntaxException {
    char c = cursor.peek();
    if (c == '"') {
      return new TemplateParser(cursor).quoted();
    }
    if (cursor.looksAt("<<")) {
      return new TemplateParser(cursor).heredoc();
    }
    if (c >= '0' && c <= '9') {
      return number();
    }
    if (c == '(') {
      return parentheses();
    }
    if (c == '[') {
      return tuple();
    }
    if (c == '{') {
      return object();
    }
    return named();
  }

  private Expression number() throws SyntaxException {
    int from = cursor.at();
    digits();
    if (cursor.peek() == '.' && isDigit(cursor.peek(1))) {
      cursor.skip(1);
      digits();
    }
    int sign = cursor.peek(1) == '+' || cursor.peek(1) == '-' ? 1 : 0;
    boolean isExponent = cursor.peek() == 'e' || cursor.peek() == 'E';
    int exponentFrom = cursor.at() + 1;
    if (isExponent && isDigit(cursor.peek(1 + sign))) {
      cursor.skip(1 + sign);
      digits();
    }
    int exponentLength = Math.max(cursor.at() - exponentFrom, 0);
    if (cursor.at() - from > MAX_DIGITS || exponentLength > 4) {
      throw cursor.error("expected a number of fewer digits");
    }
    return LiteralExpression.of(new BigDecimal(cursor.textFrom(from)), cursor.placeFrom(from));
  }

  private void digits() {
    while (isDigit(cursor.peek())) {
      cursor.skip(1);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Expression parentheses() throws SyntaxException {
    cursor.skip(1);
    boolean before = cursor.setOverLines(true);
    Expression inner = expression();
    cursor.skipBlanks();
    cursor.setOverLines(before);
    cursor.expect(")", "expected ) of an expression in parentheses");
    return inner;
  }

  private Expression named() throws SyntaxException {
    int from = cursor.at();
    String name = cursor.identifier();
    if (name == null) {
      throw cursor.error("expected an expression");
    }
    SourceLocation at = cursor.placeFrom(from);
    if (name.equals("true") || name.equals("false")) {
      return LiteralExpression.of(name.equals("true"), at);
    }
    if (name.equals("null")) {
      return LiteralExpression.ofNull(at);
    }
    while (cursor.take("::")) {
      if (cursor.identifier() == null) {
        throw cursor.error("expected the name of a function");
      }
    }
    int end = cursor.at();
    cursor.skipBlanks();
    if (cursor.peek() == '(') {
      return call(cursor.source.text().substring(from, end), from);
    }
    cursor.moveTo(end);
    return new ReferenceExpression(name, null, List.of(), at);
  }

  private Expression call(String name, int from) throws SyntaxException {
    cursor.skip(1);
    boolean before = cursor.setOverLines(true);
    List<Expression> arguments = new ArrayList<>();
    boolean isExpanded = false;
    cursor.skipBlanks();
    while (cursor.peek() != ')') {
      arguments.add(expression());
      cursor.skipBlanks();
      isExpanded = cursor.take("...");
      cursor.skipBlanks();
      if (isExpanded || !cursor.take(",")) {
        break;
      }
      cursor.skipBlanks();
    }
    cursor.setOverLines(before);
    cursor.expect(")", "expected , or ) of the arguments of a function");
    return new CallExpression(name, arguments, isExpanded, cursor.placeFrom(from));
  }

  // ---- collections

  private Expression tuple() throws SyntaxException {
    int from = cursor.at();
    cursor.skip(1);
    boolean before = cursor.setOverLines(true);
    cursor.skipBlanks();
    Expression result;
    if (takeFor()) {
      result = loop(from, "]");
    } else {
      List<Expression> elements = new ArrayList<>();
      while (cursor.peek() != ']') {
        elements.add(expression());
        cursor.skipBlanks();
        if (!cursor.take(",")) {
          break;
        }
        cursor.skipBlanks();
      }
      cursor.expect("]", "expected , or ] of a list");
      result = new TupleExpression(elements, cursor.placeFrom(from));
    }
    cursor.setOverLines(before);
    return result;
  }

  /** Moves behind the word of a loop if one begins here. */
  private boolean takeFor() throws SyntaxException {
    int from = cursor.at();
    if ("for".equals(cursor.identifier())) {
      cursor.skipBlanks();
      if (cursor.peek() != '=' && cursor.peek() != ':') {
        return true;
      }
    }
    cursor.moveTo(from);
    return false;
  }

  private Expression loop(int from, String close) throws SyntaxException {
    String keyName = null;
    String valueName = name();
    cursor.skipBlanks();
    if (cursor.take(",")) {
      keyName = valueName;
      valueName = name();
    }
    if (!name().equals("in")) {
      throw cursor.error("expected in behind the name of a loop");
    }
    Expression collection = expression();
    cursor.skipBlanks();
    cursor.expect(":", "expected : behind the collection of a loop");
    Expression value = expression();
    Expression key = null;
    cursor.skipBlanks();
    if (close.equals("}")) {
      cursor.expect("=>", "expected => behind the key of a loop");
      key = value;
      value = expression();
      cursor.skipBlanks();
    }
    boolean isGrouped = cursor.take("...");
    cursor.skipBlanks();
    int word = cursor.at();
    Expression condition = null;
    if ("if".equals(cursor.identifier())) {
      condition = expression();
      cursor.skipBlanks();
    } else {
      cursor.moveTo(word);
    }
    cursor.expect(close, "expected the end of a loop");
    return new ForExpression(
        keyName, valueName, collection, key, value, condition, isGrouped, cursor.placeFrom(from));
  }

  private String name() throws SyntaxException {
    cursor.skipBlanks();
    String name = cursor.identifier();
    if (name == null) {
      throw cursor.error("expected a name");
    }
    return name;
  }

  private Expression object() throws SyntaxException {
    int from = cursor.at();
    cursor.skip(1);
    boolean before = cursor.setOverLines(true);
    cursor.skipBlanks();
    if (takeFor()) {
      Expression loop = loop(from, "}");
      cursor.setOverLines(before);
      return loop;
    }
    List<ObjectExpression.Item> items = new ArrayList<>();
    while (cursor.peek() != '}') {
      Expression key = key();
      cursor.skipBlanks();
      if (!cursor.take("=") && !cursor.take(":")) {
        throw cursor.error("expected = or : behind the key of an object, or }");
      }
      cursor.setOverLines(false);
      items.add(new ObjectExpression.Item(key, expression()));
      cursor.skipBlanks();
      boolean isSeparated = cursor.take(",") || cursor.peek() == '\n';
      cursor.setOverLines(true);
      cursor.skipBlanks();
      if (!isSeparated) {
        break;
      }
    }
    cursor.setOverLines(before);
    cursor.expect("}", "expected , or } of an object");
    return new ObjectExpression(items, cursor.placeFrom(from));
  }

  /** A name stands for itself, everything else is an expression. */
  private Expression key() throws SyntaxException {
    int from = cursor.at();
    String name = cursor.identifier();
    int end = cursor.at();
    if (name != null) {
      cursor.skipBlanks();
      if (cursor.peek() == ':' || (cursor.peek() == '=' && cursor.peek(1) != '=')) {
        Run run = new Run(from, end, name);
        Text text = Run.each(cursor.source, false).place(run);
        return Template.ofText(text, cursor.source.at(from, end));
      }
    }
    cursor.moveTo(from);
    return expression();
  }

  // ---- steps into a value

  private Expression steps(Expression start, int from) throws SyntaxException {
    List<ReferenceExpression.Step> steps = new ArrayList<>();
    int end = cursor.at();
    while (true) {
      cursor.skipBlanks();
      ReferenceExpression.Step step = step();
      if (step == null) {
        cursor.moveTo(end);
        break;
      }
      steps.add(step);
      end = cursor.at();
    }
    if (steps.isEmpty()) {
      return start;
    }
    SourceLocation at = cursor.placeFrom(from);
    return start instanceof ReferenceExpression name
            && name.base() == null
            && name.steps().isEmpty()
        ? new ReferenceExpression(name.name(), null, steps, at)
        : new ReferenceExpression(null, start, steps, at);
  }

  private ReferenceExpression.@Nullable Step step() throws SyntaxException {
    if (cursor.looksAt("...")) {
      return null;
    }
    if (cursor.take(".")) {
      cursor.skipBlanks();
      return cursor.take("*")
          ? ReferenceExpression.Step.all(ReferenceExpression.Splat.ATTRIBUTES)
          : attribute();
    }
    if (!cursor.take("[")) {
      return null;
    }
    boolean before = cursor.setOverLines(true);
    cursor.skipBlanks();
    Expression index = null;
    if (!cursor.take("*")) {
      index = expression();
      cursor.skipBlanks();
    }
    cursor.setOverLines(before);
    cursor.expect("]", "expected ] of an index");
    return index == null
        ? ReferenceExpression.Step.all(ReferenceExpression.Splat.ALL)
        : ReferenceExpression.Step.index(index);
  }

  private ReferenceExpression.Step attribute() throws SyntaxException {
    int from = cursor.at();
    if (isDigit(cursor.peek())) {
      digits();
      if (cursor.at() - from > 9) {
        throw cursor.error("expected a shorter index");
      }
      BigDecimal index = new BigDecimal(cursor.textFrom(from));
      return ReferenceExpression.Step.index(LiteralExpression.of(index, cursor.placeFrom(from)));
    }
    String name = cursor.identifier();
    if (name == null) {
      throw cursor.error("expected the name of an attribute");
    }
    return ReferenceExpression.Step.attribute(name);
  }
}
