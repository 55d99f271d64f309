package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with interpolations and directives.
 *
 * @param parts in order
 */
public record Template(List<Part> parts, SourceLocation at) implements Expression {

  /** A piece of a template. */
  sealed interface Part {
    /** Adds what it gives; false where nothing can be told of the whole text. */
    boolean addTo(List<Text> texts, Context context);
  }

  /** Characters that are written as they are. */
  record Characters(Text text) implements Part {
    @Override
    public boolean addTo(List<Text> texts, Context context) {
      return texts.add(text);
    }
  }

  /** <code>${expression}</code>. */
  record Interpolation(Expression expression) implements Part {
    @Override
    public boolean addTo(List<Text> texts, Context context) {
      Text piece = Conversions.piece(context.evaluate(expression));
      return piece != null && texts.add(piece);
    }
  }

  /** <code>%{if condition}</code>. */
  record Choice(Expression condition, List<Part> yes, List<Part> no, SourceLocation at)
      implements Part {
    @Override
    public boolean addTo(List<Text> texts, Context context) {
      Boolean truth = Conversions.truth(context.evaluate(condition));
      if (truth == null) {
        var whole =
            new ConditionalExpression(condition, new Template(yes, at), new Template(no, at), at);
        return texts.add(Text.hole(context.open(whole).value()));
      }
      return addAll(truth ? yes : no, texts, context);
    }
  }

  /** <code>%{for name in collection}</code>. */
  record Repetition(
      @Nullable String keyName,
      String valueName,
      Expression collection,
      List<Part> body,
      SourceLocation at)
      implements Part {
    @Override
    public boolean addTo(List<Text> texts, Context context) {
      List<ForExpression.Turn> turns = ForExpression.turns(context.evaluate(collection));
      if (turns == null) {
        Template inner = new Template(body, at);
        var whole = new ForExpression(keyName, valueName, collection, null, inner, null, false, at);
        return texts.add(Text.hole(context.open(whole).value()));
      }
      for (int i = 0; i < turns.size(); i++) {
        Context turn = context.with(ForExpression.bindings(keyName, valueName, turns.get(i)), i);
        if (!context.mayHold(texts.size()) || !addAll(body, texts, turn)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Copies the list. */
  public Template {
    parts = List.copyOf(parts);
  }

  /**
   * A text that is written in another language, JSON, which has interpolations in its literals.
   *
   * @param decoded the decoded literal
   * @param at place of the literal, quotes included
   * @param raw what stands between its quotes, escapes as they are written
   * @throws SyntaxException where an interpolation cannot be read
   */
  public static Template ofLiteral(String decoded, SourceLocation at, String raw)
      throws SyntaxException {
    return TemplateParser.ofLiteral(decoded, at, raw);
  }

  /** A text without interpolations. */
  public static Template ofText(Text text, SourceLocation at) {
    return new Template(List.of(new Characters(text)), at);
  }

  /** The characters of a text without interpolations and directives; null for others. */
  public @Nullable String constant() {
    StringBuilder all = new StringBuilder();
    for (Part part : parts) {
      if (!(part instanceof Characters characters)) {
        return null;
      }
      all.append(characters.text().template());
    }
    return all.toString();
  }

  @Override
  public Value evaluate(Context context) {
    if (parts.size() == 1 && parts.get(0) instanceof Interpolation alone) {
      return context.evaluate(alone.expression());
    }
    List<Text> texts = new ArrayList<>();
    if (!addAll(parts, texts, context)) {
      return context.open(this);
    }
    Text all = context.join(texts);
    return all == null ? Context.tooMuch(at) : new Value.Words(all, at);
  }

  private static boolean addAll(List<Part> parts, List<Text> texts, Context context) {
    for (Part part : parts) {
      if (!part.addTo(texts, context)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void describe(Description to) {
    to.add("\"");
    if (!parts.isEmpty()) {
      to.leaveOut();
    }
    to.add("\"");
  }
}
