package io.github.flinklint.definition.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.flinklint.value.Text;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions give. Known names: {@code var.b} is "bucket", {@code var.n} is null. */
class ExpressionTest {
  private static final Names NAMES =
      new Names() {
        @Override
        public @Nullable Value resolve(String root, String name) {
          if (!root.equals("var")) {
            return null;
          }
          return switch (name) {
            case "b" -> value("\"bucket\"");
            case "n" -> value("null");
            case "m" -> value("{ k = \"v\", list = [1, { x = \"y\" }] }");
            default -> null;
          };
        }

        @Override
        public String place() {
          return "";
        }
      };

  private static Value value(String expression) {
    try {
      Body body = HclFile.parse("a.tf", "x = " + expression + "\n");
      Body.Attribute attribute = body.attribute("x");
      assertNotNull(attribute);
      return new Context(NAMES, new Budget(), "").evaluate(attribute.value());
    } catch (SyntaxException e) {
      throw new AssertionError(e.at() + ": " + e.reason(), e);
    }
  }

  private static String shown(Value value) {
    Text text = Conversions.piece(value);
    if (value instanceof Value.Words words) {
      return "'" + words.text().display() + "'";
    }
    if (text != null) {
      return text.display();
    }
    if (value instanceof Value.Elements list) {
      String all =
          list.elements().stream().map(ExpressionTest::shown).collect(Collectors.joining(" "));
      return "[" + all + "]";
    }
    if (value instanceof Value.Members map) {
      String all =
          map.members().entrySet().stream()
              .map(e -> e.getKey() + "=" + shown(e.getValue().value()))
              .collect(Collectors.joining(" "));
      return "{" + all + (map.more() == null ? "}" : " ...}");
    }
    return "null";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) * 3 | 9",
        "2 - 3 - 4 | -5",
        "-2 + 5 % 3 | 0",
        "7 / 2 | 3.5",
        "1 / 3 | ${1 / 3}",
        "1 / 0 | ${1 / 0}",
        "1.50 | 1.5",
        "1e3 | 1000",
        "\"5\" + 1 | 6",
        "1 < 2 && 2 <= 2 || false | true",
        "true || var.x | true",
        "false && var.x | false",
        "var.x && false | false",
        "true && var.x | ${true && var.x}",
        "!false == true | true",
        "1 == 1.0 | true",
        "1 == \"1\" | false",
        "var.n == null | true",
        "var.b != null | true",
        "var.x == null | ${var.x == null}",
        "\"a${var.x}\" == \"\" | false",
        "\"a${var.x}\" == \"ab\" | ${\"...\" == \"...\"}",
        "[1] == [1] | ${[1] == [1]}",
        "var.b == \"bucket\" ? \"yes\" : \"no\" | 'yes'",
        "var.x ? \"same\" : \"same\" | 'same'",
        "var.x ? 1 : 2 | ${var.x ? 1 : 2}",
        "false ? 1 : true ? \"a\" : 2 | 'a'",
        "true ? 1 : \"a\" | '1'",
        "var.m.k | 'v'",
        "var.m[\"k\"] | 'v'",
        "var.m.list[1].x | 'y'",
        "var.m.list.1.x | 'y'",
        "var.m.list[7] | ${var.m.list[7]}",
        "var.m.none | ${var.m.none}",
        "var.m[var.x] | ${var.m[var.x]}",
        "[{ a = 1 }, { a = 2 }][*].a | [1 2]",
        "[{ a = 1 }].*.a | [1]",
        "[[\"a\", \"b\"], [\"c\", \"d\"]].*[1] | ['c' 'd']",
        "[[\"a\", \"b\"], [\"c\", \"d\"]][*][1] | ['b' 'd']",
        "[{ a = [1, 2] }, { a = [3, 4] }].*.a[1] | [3 4]",
        "[{ a = [1, 2] }, { a = [3, 4] }][*].a[1] | [2 4]",
        "[{ a = [{ b = 1 }] }][*].a.*.b[0] | [1]",
        "var.x.*.a | ${var.x.*.a}",
        "var.n[*].a | []",
        "[for v in [1, 2] : v * 2] | [2 4]",
        "[for i, v in [\"a\", \"b\"] : \"${i}${v}\" if v != \"a\"] | ['1b']",
        "{ for k, v in { b = 1, a = 2 } : upper(k) => v } | {A=2 B=1}",
        "[for v in var.x : v] | ${[for v in var.x : ...]}",
        "{ for v in [1] : v => v... } | ${{for v in [1] : ...}}",
        "{ a = 1, \"b\" : 2, (var.b) = 3 } | {a=1 b=2 bucket=3}",
        "{ a = 1, (var.x) = 2 }.a | ${2}",
        "[\"a\", var.x, 1,] | ['a' ${var.x} 1]",
        "provider::x::f(1) | ${provider::x::f(1)}",
      })
  void operatorsAndCollections(String expression, String expected) {
    assertEquals(expected, shown(value(expression)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "join(\"/\", [\"a\", var.x], [1]) | 'a/${var.x}/1'",
        "join(\"/\", var.x) | ${join(\"...\", var.x)}",
        "format(\"%s-%d-%03d-%v-%%-%t\", \"a\", 1, 7, true, false) | 'a-1-007-true-%-false'",
        "format(\"b/%s\", var.x) | 'b/${var.x}'",
        "format(\"%q\", \"a\") | ${format(\"...\", \"...\")}",
        "format(\"%s\") | ${format(\"...\")}",
        "lower(\"AbC\") | 'abc'",
        "upper(\"a\") | 'A'",
        "lower(\"A${var.x}\") | ${lower(\"...\")}",
        "replace(\"a-b-c\", \"-\", \"/\") | 'a/b/c'",
        "replace(\"a-b\", \"/-/\", \"\") | ${replace(\"...\", \"...\", \"\")}",
        "split(\"/\", \"a/b\") | ['a' 'b']",
        "trimspace(\"  a \") | 'a'",
        "trimspace(\"  a${var.x}\") | ${trimspace(\"...\")}",
        "trim(\"//a/b/\", \"/\") | 'a/b'",
        "trim(\"/a/${var.x}\", \"/\") | ${trim(\"...\", \"...\")}",
        "trimprefix(\"obs://b/${var.x}\", \"obs://\") | 'b/${var.x}'",
        "trimprefix(\"${var.x}b\", \"a\") | ${trimprefix(\"...\", \"...\")}",
        "trimsuffix(\"${var.x}/\", \"/\") | '${var.x}'",
        "trimsuffix(\"a\", \"b\") | 'a'",
        "startswith(\"obs://b\", \"obs:\") | true",
        "concat([1], [2, var.x]) | [1 2 ${var.x}]",
        "merge({ a = 1 }, { a = 2, b = 3 }) | {a=2 b=3}",
        "merge({ a = 1 }, var.x) | {a=${var.x} ...}",
        "merge(var.x, { a = 1 }) | {a=1 ...}",
        "merge(var.x, { a = 1 }).b | ${merge(var.x, {...}).b}",
        "lookup(var.m, \"k\", \"d\") | 'v'",
        "lookup(var.m, \"z\", \"d\") | 'd'",
        "lookup(merge(var.x, {}), \"z\", \"d\") | ${lookup(merge(var.x, {}), \"...\", \"...\")}",
        "element([\"a\", \"b\"], 3) | 'b'",
        "length([1, 2]) | 2",
        "length(\"abc\") | 3",
        "length(var.m) | 2",
        "keys({ b = 1, a = 2 }) | ['a' 'b']",
        "values({ b = 1, a = 2 }) | [2 1]",
        "contains([\"a\"], \"a\") | true",
        "contains([\"a\", var.x], \"b\") | ${contains([\"...\", var.x], \"...\")}",
        "compact([\"a\", \"\", null]) | ['a']",
        "toset([\"b\", \"a\", \"b\"]) | ['a' 'b']",
        "tolist(toset([\"b\", \"a\"]))[0] | 'a'",
        "tomap({ a = 1 }) | {a=1}",
        "tostring(1.10) | '1.1'",
        "tonumber(\"12\") | 12",
        "tobool(\"true\") | true",
        "coalesce(null, \"\", \"a\") | 'a'",
        "coalesce(var.x, \"a\") | ${coalesce(var.x, \"...\")}",
        "try(var.m.none, \"d\") | 'd'",
        "try(var.m.k, \"d\") | 'v'",
        "try(var.x, \"d\") | ${try(var.x, \"...\")}",
        "try(var.m[\"no\"].deeper, var.m.list[9], 3) | 3",
        "nonsensitive(sensitive(\"a\")) | 'a'",
        "jsonencode({ b = [1, true, null], a = \"<\\\"\" }) |"
            + " '{\"a\":\"\\u003c\\\"\",\"b\":[1,true,null]}'",
        "jsonencode([var.x]) | ${jsonencode([var.x])}",
        "abspath(\"a\") | ${abspath(\"...\")}",
        "timestamp() | ${timestamp()}",
        "join(\"-\", [\"a\", \"b\"]...) | ${join(\"...\", [\"...\", \"...\"])}",
        "concat([[1], [2]]...) | [1 2]",
      })
  void functions(String expression, String expected) {
    assertEquals(expected, shown(value(expression)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "\"a${var.b}c\" | 'abucketc'",
        "\"${var.b}\" | 'bucket'",
        "\"${1}\" | 1",
        "\"${true}-${1.0}\" | 'true-1'",
        "\"${[1]}x\" | ${\"...\"}",
        "\"$${a} %%{b} $$ %\" | '${a} %{b} $$ %'",
        "\"\\u00e9\\U0001F600\\t\\\\\\\"\" | `'é😀\t\\\"'`",
        "\"a  ${~ \"b\" ~}  c\" | 'abc'",
        "\"%{ if true }a%{ else }b%{ endif }\" | 'a'",
        "\"%{ if false }a%{ endif }b\" | 'b'",
        "\"%{ if var.x }a%{ else }b%{ endif }c\" | '${var.x ? \"...\" : \"...\"}c'",
        "\"%{ for i, v in [\"a\", \"b\"] }${i}${v},%{ endfor }\" | '0a,1b,'",
        "\"%{ for v in var.x }${v}%{ endfor }/\" | '${[for v in var.x : ...]}/'",
        "\"${\"${\"deep\"}er\"}\" | 'deeper'",
        "\"${ { a = \"}\" }.a }\" | '}'",
      })
  void templates(String expression, String expected) {
    assertEquals(expected, shown(value(expression)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "string | 1 | '1'",
        "number | \"1.0\" | 1",
        "bool | \"false\" | false",
        "list(string) | [1, true] | ['1' 'true']",
        "set(string) | [\"b\", \"a\", \"b\"] | ['a' 'b']",
        "map(number) | { a = \"1\" } | {a=1}",
        "any | { a = \"1\" } | {a='1'}",
        "list(any) | [1, \"a\"] | ['1' 'a']",
        "set(any) | [1, \"a\", \"1\"] | ['1' 'a']",
        "map(any) | { a = 1, b = \"x\" } | {a='1' b='x'}",
        "map(any) | { a = 1, b = true } | ${?}",
        "list(list(any)) | [[1], [\"a\"]] | [['1'] ['a']]",
        "list(object({ a = any })) | [{ a = 1 }, { a = \"x\" }] | [{a='1'} {a='x'}]",
        "bool | \"1\" | true",
        "\"string\" | 1 | '1'",
        "object({ a = string, b = optional(bool, true) }) | { a = 1, c = 2 } | {a='1' b=true}",
        "tuple([string, number]) | [1, \"2\"] | ['1' 2]",
        "number | \"a\" | ${?}",
        "object({ a = string }) | {} | {a=${?}}",
        "string | [1] | ${?}",
        "string | null | null",
      })
  void typesOfVariables(String type, String given, String expected) throws SyntaxException {
    Body.Attribute attribute = HclFile.parse("a.tf", "type = " + type + "\n").attribute("type");
    assertNotNull(attribute);
    TypeConstraint constraint = TypeConstraint.of(attribute.value());
    assertNotNull(constraint);

    assertEquals(expected, shown(constraint.convert(value(given))));
  }

  @ParameterizedTest
  @CsvSource({"regex", "var.x", "list(thing)", "object([])"})
  void whatIsNoType(String type) throws SyntaxException {
    Body.Attribute attribute = HclFile.parse("a.tf", "type = " + type + "\n").attribute("type");
    assertNotNull(attribute);

    assertEquals(null, TypeConstraint.of(attribute.value()));
  }

  @Test
  void whatGrowsWithoutEndIsNotKnown() {
    Expression twice = expression("\"${local.a}${local.a}\"");
    Value last = value("\"0123456789\"");
    int known = 0;
    for (int i = 0; i < 40; i++) {
      last = new Context(new Always(last), new Budget(), "").evaluate(twice);
      known += last instanceof Value.Words words && words.text().isConstant() ? 1 : 0;
    }

    assertEquals(13, known, "doubled until the number of its pieces is too large");
  }

  /** Checked with Terraform 1.11.4. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "(true ? [1] : [\"a\"])[0] == \"1\" | true",
        "(true ? { x = 1 } : { x = \"a\" }).x == \"1\" | true",
        "true ? { x = 1, z = true } : { y = \"a\" } | {x='1' z='true'}",
        "jsonencode(true ? { x = 1, z = \"q\" } : { z = \"r\", x = 2 }) |"
            + " '{\"x\":1,\"z\":\"q\"}'",
        "true ? [1, \"q\"] : [] | ['1' 'q']",
        "(true ? [1] : [])[0] == 1 | true",
        "true ? { a = 1, b = \"x\" } : {} | {a='1' b='x'}",
        "(true ? 1 : null) == 1 | true",
        "(true ? 1 : var.n) == 1 | ${true ? 1 : var.n == 1}",
        "(true ? 1 : var.x) == 1 | ${true ? 1 : var.x == 1}",
        "true ? 1 : var.x | 1",
        "(true ? 1 : \"${var.m.none}x\") == 1 | ${true ? 1 : \"...\" == 1}",
        "true ? { x = 1, y = 1 } : { x = var.m.none, y = \"a\" } | {x=1 y=1}",
        "true ? var.x : [1, 2] | ${var.x}",
        "(true ? 1 : true) | ${true ? 1 : true}",
        "true ? [\"b\", \"a\"] : toset([\"x\"]) |"
            + " ${true ? [\"...\", \"...\"] : toset([\"...\"])}",
        "true ? [\"b\", \"a\"] : var.x | ${true ? [\"...\", \"...\"] : var.x}",
        "true ? [\"b\"] : var.x | ['b']",
        "jsonencode(tomap({ a = 1, b = \"x\" })) | '{\"a\":\"1\",\"b\":\"x\"}'",
        "tolist([1, true, \"a\"]) | ['1' 'true' 'a']",
        "tolist([1, true]) | ${tolist([1, true])}",
        "tolist([{ a = 1 }, { a = \"x\" }]) | [{a='1'} {a='x'}]",
        "tolist([[1], [\"x\", \"y\"]]) | [['1'] ['x' 'y']]",
        "toset([1, \"a\"]) | ['1' 'a']",
        "jsonencode(tolist([1, var.n])) | ${jsonencode(tolist([1, var.n]))}",
        "jsonencode(concat([1], [\"x\"])) | ${jsonencode(concat([1], [\"...\"]))}",
        "jsonencode(concat([1], [2])) | '[1,2]'",
        "concat([1], [\"x\"]) | [1 'x']",
        "compact([1, \"a\", true]) | ['1' 'a' 'true']",
        "lookup(tomap({ a = \"q\" }), \"z\", 1) == 1 | ${lookup(tomap({...}), \"...\", 1) == 1}",
        "lookup({ a = 2 }, \"z\", 1) == 1 | true",
        "lookup(tomap({ a = 1 }), \"z\", \"5\") | ${lookup(tomap({...}), \"...\", \"...\")}",
        "lookup({ a = \"q\" }, \"z\", \"5\") | '5'",
        "coalesce(1, \"a\") | '1'",
        "jsonencode(coalesce(1, var.x)) | ${jsonencode(coalesce(1, var.x))}",
        "tobool(\"1\") | true",
        "\"0\" ? 1 : 2 | 2",
      })
  void oneTypeForAll(String expression, String expected) {
    assertEquals(expected, shown(value(expression)));
  }

  /** Checked with Terraform 1.11.4. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "1.1 + 2.2 | ${1.1 + 2.2}",
        "1.1 * 3 | ${1.1 * 3}",
        "1.1 - 1 | ${1.1 - 1}",
        "0.3 - 0.1 | ${0.3 - 0.1}",
        "0.1 + 0.2 | 0.3",
        "0.1 * 3 == 0.3 | true",
        "0.7 + 0.1 | 0.8",
        "0.5 + 0.25 | 0.75",
        "60000 * 0.1 | 6000",
        "1.5 * -1.5 | -2.25",
        "1 - 1 | 0",
        "10 % 3.3 | ${10 % 3.3}",
        "-5 % 3 | -2",
        "100 / 3 | ${100 / 3}",
        "-1 / 8 | -0.125",
        "1e30 + 1 | 1000000000000000000000000000001",
      })
  void numbersAreThoseOfTerraform(String expression, String expected) {
    assertEquals(expected, shown(value(expression)));
  }

  /** Checked with Terraform 1.11.4. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "upper(\"straße ŉ ǆ\") | 'STRAßE ŉ Ǆ'",
        "lower(\"\\u0130 ΑΣ\") | 'i ασ'",
        "trimspace(\"\\u00a0\\u0085\\u3000a\\u00a0\") | 'a'",
        "trimspace(\"\\u001ca \") == \"\\u001ca\" | true",
        "\"e\\u0301\" == \"\\u00e9\" | true",
        "join(\"\", [\"e\", \"\\u0301\"]) == \"\\u00e9\" | true",
        "\"${var.x}e\\u0301\" | '${?}'",
        "jsonencode(\"\\u0008\\u000c\\u0001\") | '\"\\b\\f\\u0001\"'",
      })
  void textsAreThoseOfTerraform(String expression, String expected) {
    assertEquals(expected, shown(value(expression)));
  }

  private record Always(Value value) implements Names {
    @Override
    public Value resolve(String root, String name) {
      return value;
    }

    @Override
    public String place() {
      return "";
    }
  }

  private static Expression expression(String text) {
    try {
      Body.Attribute attribute = HclFile.parse("a.tf", "x = " + text + "\n").attribute("x");
      assertNotNull(attribute);
      return attribute.value();
    } catch (SyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
