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

  private UriRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case URI_TYPE -> Table.first(newUri(method), both(method), pieces(method), ofUri(method));
      case "java.net.URL" ->
          Table.first(newUrl(method), both(method), pieces(method), ofUrl(method));
      default -> null;
    };
  }

  private static @Nullable Transfer newUri(String method) {
    return switch (method) {
      case "create/1" -> call -> make(call, URI_TYPE, checked(call, true));
      case "<init>/1" -> call -> make(call, URI_TYPE, checked(call, false));
      case "<init>/3" -> UriRows::assembled;
      case "<init>/4" -> UriRows::assembled;
      case "<init>/5" -> UriRows::assembled;
      case "<init>/7" -> UriRows::assembled;
      case "resolve/1" -> UriRows::resolve;
      case "normalize/0" -> UriRows::normalize;
      case "relativize/1" -> UriRows::relativize;
      case "toURL/0" -> call -> make(call, "java.net.URL", text(call));
      default -> null;
    };
  }

  private static @Nullable Transfer newUrl(String method) {
    return switch (method) {
      case "<init>/1" -> call -> make(call, "java.net.URL", JdkTexts.asText(call, argument(call)));
      case "toURI/0" -> call -> make(call, URI_TYPE, text(call));
      default -> null;
    };
  }

  private static @Nullable Transfer both(String method) {
    return switch (method) {
      case "toString/0", "toASCIIString/0", "toExternalForm/0" -> UriRows::text;
      case "equals/1" -> UriRows::equal;
      default -> null;
    };
  }

  private static @Nullable Transfer pieces(String method) {
    return switch (method) {
      case "getPath/0" -> piece("getPath", URI::getPath);
      case "getHost/0" -> piece("getHost", URI::getHost);
      case "getAuthority/0" -> piece("getAuthority", URI::getAuthority);
      case "getUserInfo/0" -> piece("getUserInfo", URI::getUserInfo);
      case "getQuery/0" -> piece("getQuery", URI::getQuery);
      case "getPort/0" -> piece("getPort", URI::getPort);
      default -> null;
    };
  }

  private static @Nullable Transfer ofUri(String method) {
    return switch (method) {
      case "getRawPath/0" -> piece("getRawPath", URI::getRawPath);
      case "getRawQuery/0" -> piece("getRawQuery", URI::getRawQuery);
      case "getRawAuthority/0" -> piece("getRawAuthority", URI::getRawAuthority);
      case "getRawUserInfo/0" -> piece("getRawUserInfo", URI::getRawUserInfo);
      case "getRawFragment/0" -> piece("getRawFragment", URI::getRawFragment);
      case "getRawSchemeSpecificPart/0" ->
          piece("getRawSchemeSpecificPart", URI::getRawSchemeSpecificPart);
      case "isOpaque/0" -> piece("isOpaque", URI::isOpaque);
      case "getFragment/0" -> piece("getFragment", URI::getFragment);
      case "getSchemeSpecificPart/0" -> piece("getSchemeSpecificPart", URI::getSchemeSpecificPart);
      case "getScheme/0" -> piece("getScheme", URI::getScheme);
      case "isAbsolute/0" -> piece("isAbsolute", URI::isAbsolute);
      default -> null;
    };
  }

  private static @Nullable Transfer ofUrl(String method) {
    return switch (method) {
      case "getProtocol/0" -> piece("getProtocol", u -> lower(u.getScheme()));
      default -> null;
    };
  }

  /** A piece of a URI. */
  @FunctionalInterface
  private interface Piece {
    @Nullable Object of(URI uri);
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
    Operation operation =
        Operation.of(
            Operation.Kind.VALUE,
            o -> Terms.call(URI_TYPE, Table.CONSTRUCTOR, o),
            o -> {
              Object made =
                  Overloads.call(Overloads.find(URI.class, Table.CONSTRUCTOR, o.length), null, o);
              return made == null || made == Concrete.NONE ? Concrete.NONE : made.toString();
            });
    return make(call, URI_TYPE, Spread.lifted(call, call.arguments(), operation));
  }

  private static AbstractValue normalize(Call call) {
    Operation operation =
        Operation.value(
            "normalize", o -> URI.create(Operation.string(o[0])).normalize().toString());
    return make(call, URI_TYPE, Spread.lifted(call, List.of(text(call)), operation));
  }

  private static AbstractValue relativize(Call call) {
    Operation operation =
        Operation.value(
            "relativize",
            o ->
                URI.create(Operation.string(o[0]))
                    .relativize(URI.create(Operation.string(o[1])))
                    .toString());
    List<AbstractValue> operands = List.of(text(call), JdkTexts.asText(call, argument(call)));
    return make(call, URI_TYPE, Spread.lifted(call, operands, operation));
  }

  private static AbstractValue resolve(Call call) {
    Operation operation =
        Operation.value(
            "resolve",
            o -> URI.create(Operation.string(o[0])).resolve(Operation.string(o[1])).toString());
    List<AbstractValue> operands = List.of(text(call), JdkTexts.asText(call, argument(call)));
    return make(call, URI_TYPE, Spread.lifted(call, operands, operation));
  }

  private static Transfer piece(String method, Piece piece) {
    Operation operation =
        Operation.value(method, o -> piece.of(URI.create(Operation.string(o[0]))));
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
