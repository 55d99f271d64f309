// construct: array
// run:
package jobs.data;

import java.util.Arrays;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArrayMulti {
  private static final long[][] TABLE = {{1_000, 2_000}, {3_000}, {}};

  public static void main(String[] args) throws Exception {
    long[][] grid = new long[3][2];
    grid[1][1] = 4_000;
    long[] row = grid[1];
    grid[1] = TABLE[0];
    row[1] += 5;                       // the detached row
    grid[2] = row;
    int[][] jagged = new int[2][];
    jagged[0] = new int[] {7, 8, 9};
    int lengths = grid.length * 100 + TABLE[1].length * 10 + TABLE[2].length + jagged[0].length;
    char[] letters = "bca".toCharArray();
    Arrays.sort(letters);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(grid[1][1] + grid[2][1] + grid[0][0] + lengths + (jagged[1] == null ? 6 : 0) + letters[0]);
    env.fromElements("a", "b", "c").print();
    env.execute("array-multi");
  }
}
