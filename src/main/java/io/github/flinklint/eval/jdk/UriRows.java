package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code URI} and {@code URL}: objects that are their texts, and the pieces of these. */
final class UriRows {

  private static final String URI_TYPE = "java.net.URI";

  static final Table TABLE = pieces(creation(new Table()));

  private UriRows() {}

  /** A piece of a URI. */
  @FunctionalInterface
  private interface Piece {
    @Nullable Object of(URI uri);
  }

  private static Table creation(Table table) {
    return table
        .on(URI_TYPE)
        .row("create", 1, call -> make(call, URI_TYPE, checked(call, true)))
        .row("<init>", 1, call -> make(call, URI_TYPE, checked(call, false)))
        .row("<init>", 3, UriRows::assembled)
        .row("<init>", 4, UriRows::assembled)
        .row("<init>", 5, UriRows::assembled)
        .row("<init>", 7, UriRows::assembled)
        .row("resolve", 1, UriRows::resolve)
        .row("toURL", 0, call -> make(call, "java.net.URL", text(call)))
        .on("java.net.URL")
        .row("<init>", 1, call -> make(call, "java.net.URL", JdkTexts.asText(call, argument(call))))
        .row("toURI", 0, call -> make(call, URI_TYPE, text(call)))
        .on(URI_TYPE, "java.net.URL")
        .row("toString toASCIIString toExternalForm", 0, UriRows::text)
        .row("equals", 1, UriRows::equal);
  }

  private static Table pieces(Table table) {
    return table
        .on(URI_TYPE, "java.net.URL")
        .row("getPath", 0, piece("getPath", URI::getPath))
        .row("getHost", 0, piece("getHost", URI::getHost))
        .row("getAuthority", 0, piece("getAuthority", URI::getAuthority))
        .row("getUserInfo", 0, piece("getUserInfo", URI::getUserInfo))
        .row("getQuery", 0, piece("getQuery", URI::getQuery))
        .row("getPort", 0, piece("getPort", URI::getPort))
        .on(URI_TYPE)
        .row("getRawPath", 0, piece("getRawPath", URI::getRawPath))
        .row("getFragment", 0, piece("getFragment", URI::getFragment))
        .row("getSchemeSpecificPart", 0, piece("getSchemeSpecificPart", URI::getSchemeSpecificPart))
        .row("getScheme", 0, piece("getScheme", URI::getScheme))
        .row("isAbsolute", 0, piece("isAbsolute", URI::isAbsolute))
        .on("java.net.URL")
        .row("getProtocol", 0, piece("getProtocol", u -> lower(u.getScheme())));
  }

  private static @Nullable String lower(@Nullable String scheme) {
    return scheme == null ? null : scheme.toLowerCase(Locale.ROOT);
  }

  private static AbstractValue argument(Call call) {
    return call.arguments().get(0);
  }

  private static AbstractValue text(Call call) {
    return JdkTexts.asText(call, call.receiver());
  }

  private static AbstractValue make(Call call, String type, AbstractValue text) {
    Reference made = call.allocate(type);
    call.write(made, JdkTexts.FIXED_TEXT, text, null);
    return made;
  }

  /** The text, an exception where it is no URI. */
  private static AbstractValue checked(Call call, boolean wraps) {
    return Spread.over(
        call,
        List.of(JdkTexts.asText(call, argument(call))),
        o -> {
          String all = Concrete.characters(o.get(0));
          if (all == null || parse(all) != null) {
            return Outcome.of(o.get(0));
          }
          return wraps
              ? Outcome.failing("IllegalArgumentException")
              : new Outcome(null, "java.net.URISyntaxException", null);
        });
  }

  private static @Nullable URI parse(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** From pieces that are all known. */
  private static AbstractValue assembled(Call call) {
    Lift.Operation operation =
        new Lift.Operation(
            Lift.Kind.VALUE,
            o -> Terms.call(URI_TYPE, Table.CONSTRUCTOR, o),
            o -> {
              Object made =
                  Overloads.call(Overloads.find(URI.class, Table.CONSTRUCTOR, o.length), null, o);
              return made == null || made == Concrete.NONE ? Concrete.NONE : made.toString();
            });
    return make(call, URI_TYPE, Spread.over(call, call.arguments(), o -> Lift.apply(operation, o)));
  }

  private static AbstractValue resolve(Call call) {
    Lift.Operation operation =
        StringPredicates.value(
            "resolve",
            o ->
                URI.create(StringPredicates.string(o[0]))
                    .resolve(StringPredicates.string(o[1]))
                    .toString());
    List<AbstractValue> operands = List.of(text(call), JdkTexts.asText(call, argument(call)));
    return make(call, URI_TYPE, Spread.over(call, operands, o -> Lift.apply(operation, o)));
  }

  private static Transfer piece(String method, Piece piece) {
    Lift.Operation operation =
        StringPredicates.value(method, o -> piece.of(URI.create(StringPredicates.string(o[0]))));
    return call ->
        Spread.over(
            call,
            List.of(text(call)),
            o -> {
              Outcome outcome = Lift.apply(operation, o);
              return o.get(0) instanceof Text whole ? located(whole, outcome) : outcome;
            });
  }

  /**
   * The piece cut out of the whole, where it stands there as it is, so that its characters keep
   * their origins.
   */
  private static Outcome located(Text whole, Outcome outcome) {
    if (outcome.value() == null
        || !(outcome.value() instanceof Text piece)
        || !piece.isConstant()) {
      return outcome;
    }
    // From behind: what a path ends with may also stand in the authority.
    int at = whole.template().lastIndexOf(piece.template());
    return at < 0 || !whole.isConstant()
        ? outcome
        : Outcome.of(whole.sub(at, at + piece.template().length()));
  }

  private static AbstractValue equal(Call call) {
    return Lattice.map(
        argument(call),
        other ->
            other instanceof Reference
                ? Spread.over(
                    call,
                    List.of(text(call), JdkTexts.asText(call, other)),
                    o -> Equality.equal(o.get(0), o.get(1)))
                : Spread.unknown(call));
  }
}
