package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expression gives, as far as it is known. Immutable. */
public sealed interface Value {

  /** Place of the expression that decided it. */
  SourceLocation at();

  /** The same value as if it were written elsewhere. */
  Value movedTo(SourceLocation place);

  /** The language's {@code null}. */
  record Nothing(SourceLocation at) implements Value {
    @Override
    public Value movedTo(SourceLocation place) {
      return new Nothing(place);
    }
  }

  /**
   * True or false.
   *
   * @param mayBeText true where it may have become the text of it, as it shares its type with what
   *     is not known
   */
  record Truth(boolean isTrue, boolean mayBeText, SourceLocation at) implements Value {

    /** What is certainly no text. */
    public Truth(boolean isTrue, SourceLocation at) {
      this(isTrue, false, at);
    }

    @Override
    public Value movedTo(SourceLocation place) {
      return new Truth(isTrue, mayBeText, place);
    }
  }

  /**
   * A number.
   *
   * @param mayBeText true where it may have become the text of it, as it shares its type with what
   *     is not known
   */
  record Decimal(BigDecimal number, boolean mayBeText, SourceLocation at) implements Value {

    /** What is certainly no text. */
    public Decimal(BigDecimal number, SourceLocation at) {
      this(number, false, at);
    }

    @Override
    public Value movedTo(SourceLocation place) {
      return new Decimal(number, mayBeText, place);
    }
  }

  /** A text, possibly with holes; never one of which nothing is known. */
  record Words(Text text, SourceLocation at) implements Value {
    @Override
    public Value movedTo(SourceLocation place) {
      return new Words(text, place);
    }
  }

  /**
   * A list or a set of known size.
   *
   * @param isSet true for a set, whose elements are texts in their order
   */
  record Elements(List<Value> elements, boolean isSet, SourceLocation at) implements Value {

    /** Copies the list. */
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public Value movedTo(SourceLocation place) {
      return new Elements(elements, isSet, place);
    }
  }

  /**
   * A map or an object.
   *
   * @param members by their key, in the order in which they are written
   * @param more why there may be members besides these; null where these are all
   */
  record Members(Map<String, Member> members, @Nullable String more, SourceLocation at)
      implements Value {

    /** Copies the map. */
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public Value movedTo(SourceLocation place) {
      return new Members(members, more, place);
    }
  }

  /**
   * A member of a map.
   *
   * @param key its key, whose characters know where they are written
   */
  record Member(Text key, Value value) {}

  /**
   * What is not known.
   *
   * @param value where it comes from, or why it is not known
   * @param isRefused true where the language certainly refuses the expression
   */
  record Open(AbstractValue value, boolean isRefused, SourceLocation at) implements Value {
    @Override
    public Value movedTo(SourceLocation place) {
      return this;
    }
  }
}
