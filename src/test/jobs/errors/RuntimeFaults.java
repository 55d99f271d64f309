// construct: exception
// run:
package jobs.errors;

import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RuntimeFaults {
  static int code(int which) {
    try {
      switch (which) {
        case 0: return 1 / (which - which);
        case 1: int[] one = new int[which]; return one[which];
        case 2: return ((String) (Object) which).length();
        case 3: return List.of(1, 2).get(which);
        case 4: List.of(1).add(which); return 0;
        default: return new int[-which].length;
      }
    } catch (ArithmeticException e) {
      return 1;
    } catch (IndexOutOfBoundsException | ClassCastException e) {
      return e instanceof ClassCastException ? 2 : 3;
    } catch (UnsupportedOperationException e) {
      return 4;
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName().startsWith("NegativeArray") ? 5 : 9;
    }
  }

  public static void main(String[] args) throws Exception {
    long n = 0;
    for (int i = 0; i < 6; i++) {
      n = n * 10 + code(i);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(n);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("runtime-faults");
  }
}
