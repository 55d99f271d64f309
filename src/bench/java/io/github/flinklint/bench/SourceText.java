package io.github.flinklint.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes classes as people do: fields, generics, lambdas, switches, nested classes, comments. They
 * compile, and differ in everything that a seed can make differ.
 */
final class SourceText {

  private static final List<String> NOUNS =
      List.of(
          "account",
          "balance",
          "batch",
          "bucket",
          "carrier",
          "charge",
          "cursor",
          "customer",
          "delivery",
          "deposit",
          "device",
          "event",
          "gauge",
          "invoice",
          "ledger",
          "machine",
          "meter",
          "notice",
          "order",
          "parcel",
          "partner",
          "payment",
          "quota",
          "reading",
          "receipt",
          "refund",
          "region",
          "sensor",
          "session",
          "shipment",
          "station",
          "tariff",
          "ticket",
          "tenant",
          "vehicle",
          "voucher",
          "warehouse",
          "window");
  private static final List<String> VERBS =
      List.of(
          "adjust",
          "align",
          "assign",
          "balance",
          "cancel",
          "close",
          "collect",
          "combine",
          "compare",
          "count",
          "derive",
          "estimate",
          "expand",
          "group",
          "merge",
          "normalise",
          "number",
          "order",
          "reduce",
          "renew",
          "resolve",
          "round",
          "settle",
          "split",
          "weigh");

  private final Random random;

  SourceText(Random random) {
    this.random = random;
  }

  /** A class that has nothing to do with Flink. */
  String plain(String packageName, String name, int bytes) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        package @package@;

        import java.util.ArrayList;
        import java.util.Collection;
        import java.util.Comparator;
        import java.util.HashMap;
        import java.util.LinkedHashMap;
        import java.util.List;
        import java.util.Map;
        import java.util.Objects;
        import java.util.function.Function;
        import java.util.stream.Collectors;

        /**
         * Keeps the @noun@ of each @noun@ until it is asked for.
         *
         * <p>Not for several threads: callers hold the lock of the @noun@.
         */
        public class @class@ {

          /** As many as are kept before the oldest goes. */
          private static final int LIMIT = @number@;

          private final Map<String, List<Integer>> byName = new LinkedHashMap<>();
          private final List<String> names = new ArrayList<>();
          private String current = "@noun@";
          private long total;

        """
            .replace("@package@", packageName));
    members(text, bytes);
    return fill(text.append("}\n").toString(), name);
  }

  /** A class that works on streams and is no job. */
  String naming(String packageName, String name, int bytes) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        package @package@;

        import java.util.ArrayList;
        import java.util.Collection;
        import java.util.Comparator;
        import java.util.HashMap;
        import java.util.LinkedHashMap;
        import java.util.List;
        import java.util.Map;
        import java.util.Objects;
        import java.util.function.Function;
        import java.util.stream.Collectors;
        import org.apache.flink.api.common.functions.RichMapFunction;
        import org.apache.flink.configuration.Configuration;
        import org.apache.flink.streaming.api.datastream.DataStream;
        @import@
        /** Marks each word with the @noun@ of its @noun@. */
        public class @class@ extends RichMapFunction<String, String> {

          private static final long serialVersionUID = 1L;
          private static final int LIMIT = @number@;

          private transient Map<String, List<Integer>> byName;
          private transient List<String> names;
          private String current = "@noun@";
          private long total;

          @Override
          public void open(Configuration parameters) {
            // Not kept in the state of the job: a restart may count again.
            byName = new LinkedHashMap<>();
            names = new ArrayList<>();
          }

          @Override
          public String map(String value) {
            byName.computeIfAbsent(value, v -> new ArrayList<>()).add(value.length());
            names.add(value);
            return value + "/" + names.size() % LIMIT;
          }

          /** What is longer than a @noun@. */
          public static DataStream<String> longer(DataStream<String> words) {
            return words.filter(word -> word.length() > LIMIT % @number@).map(new @class@());
          }

        """
            .replace("@package@", packageName));
    boolean namesEnvironment = random.nextInt(10) == 0;
    if (namesEnvironment) {
      text.append(
          """
            /** A stream to try this with; the caller runs it. */
            public static DataStream<String> sample(StreamExecutionEnvironment env) {
              return longer(env.fromElements("@noun@", "@noun@", "@noun@"));
            }

          """);
    }
    members(text, bytes);
    String environment =
        "import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;\n";
    return fill(text.append("}\n").toString(), name)
        .replace("@import@", namesEnvironment ? environment : "");
  }

  private void members(StringBuilder text, int bytes) {
    int number = 0;
    while (text.length() < bytes - 500) {
      number++;
      String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
      text.append(
          member
              .replace("@Type@", upper(pick(NOUNS)) + number)
              .replace("@method@", pick(VERBS) + upper(pick(NOUNS)) + number));
    }
    text.append(
        """
          @Override
          public String toString() {
            return current + " " + total + " of " + LIMIT;
          }
        """);
  }

  /** Puts a word or a number into every place that asks for one. */
  private String fill(String text, String name) {
    StringBuilder filled = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', from)) {
      filled.append(text, from, at);
      from = at;
      if (text.startsWith("@noun@", at)) {
        filled.append(pick(NOUNS));
        from += "@noun@".length();
      } else if (text.startsWith("@number@", at)) {
        filled.append(2 + random.nextInt(900));
        from += "@number@".length();
      } else if (text.startsWith("@class@", at)) {
        filled.append(name);
        from += "@class@".length();
      } else {
        filled.append('@');
        from++;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String upper(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static final List<String> MEMBERS =
      List.of(
          """
            /**
             * The largest of each @noun@, without those that have none.
             *
             * @param all in any order
             * @return by name; never null
             */
            public Map<String, Integer> @method@(Collection<? extends List<Integer>> all) {
              Map<String, Integer> largest = new HashMap<>();
              for (List<Integer> one : all) {
                if (one == null || one.isEmpty()) {
                  continue;
                }
                int best = one.stream().filter(Objects::nonNull).mapToInt(i -> i).max().orElse(-1);
                // A @noun@ of nothing would hide that of another.
                largest.merge(current + one.size(), best, (a, b) -> a > b ? a : b);
                total += best * @number@L + (best >>> 3);
              }
              return largest;
            }

          """,
          """
            /** Words of at most @number@ characters, the longest first. */
            List<String> @method@(Function<? super String, String> change) {
              return byName.entrySet().stream()
                  .filter(entry -> entry.getKey().length() <= @number@)
                  .map(entry -> change.apply(entry.getKey()) + ":" + entry.getValue().size())
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .limit(LIMIT)
                  .collect(Collectors.toList());
            }

          """,
          """
            private int @method@(String word, int depth) {
              int code = depth;
              switch (word) {
                case "@noun@-a":
                  code += @number@;
                  break;
                case "@noun@-b":
                case "@noun@-c":
                  code = code * 31 + @number@;
                  // falls through on purpose
                default:
                  code ^= word.hashCode();
              }
              if (depth > 0 && code % 2 == 0) {
                return @method@(word.concat("@noun@"), depth - 1);
              } else if (code < 0) {
                throw new IllegalStateException("no @noun@ for " + word + " at " + depth);
              }
              return code;
            }

          """,
          """
            /** A pair of a @noun@ and what belongs to it. */
            static class @Type@<K extends Comparable<K>, V> implements Comparable<@Type@<K, V>> {
              private final K key;
              private final List<V> values = new ArrayList<>();

              @Type@(K key) {
                this.key = Objects.requireNonNull(key, "@noun@");
              }

              @Type@<K, V> with(V value) {
                values.add(value);
                return this;
              }

              <R> List<R> each(Function<? super V, ? extends R> change) {
                List<R> changed = new ArrayList<>(values.size());
                for (V value : values) {
                  changed.add(change.apply(value));
                }
                return changed;
              }

              @Override
              public int compareTo(@Type@<K, V> other) {
                return key.compareTo(other.key);
              }
            }

          """,
          """
            /** What can become of a @noun@. */
            enum @Type@ {
              OPEN(@number@) {
                @Override
                boolean mayFollow(@Type@ other) {
                  return other != CLOSED;
                }
              },
              WAITING(@number@),
              CLOSED(-1);

              private final int weight;

              @Type@(int weight) {
                this.weight = weight;
              }

              boolean mayFollow(@Type@ other) {
                return weight < other.weight;
              }
            }

          """,
          """
            void @method@(int[] readings) {
              long sum = 0;
              int i = 0;
              try {
                while (i < readings.length) {
                  int reading = readings[i++];
                  if (reading < 0 || reading == Integer.MAX_VALUE) {
                    break;
                  }
                  sum += (long) reading * LIMIT / @number@;
                }
              } catch (ArithmeticException e) {
                sum = -1;
              } finally {
                total = sum == 0 ? total : sum;
              }
              /* The names follow the readings, and not the other way round:
                 a @noun@ without a reading keeps its old name. */
              for (String name : names) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add((int) (sum % @number@));
              }
            }

          """,
          """
            private final Comparator<String> @method@ =
                new Comparator<String>() {
                  @Override
                  public int compare(String a, String b) {
                    int byLength = Integer.compare(a.length() % @number@, b.length() % @number@);
                    return byLength != 0 ? byLength : a.compareTo(b);
                  }
                };

          """);
}
