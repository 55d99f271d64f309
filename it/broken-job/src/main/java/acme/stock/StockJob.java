package acme.stock;

import acme.common.Checkpoints;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Reads its interval from a database, where nobody can check it before it runs. */
public final class StockJob {

  private StockJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval(args[1]));
    Checkpoints.tune(env).setCheckpointStorage("obs://acme-flink/checkpoints/stock");
    env.socketTextStream(args[0], 9000).print();
    env.execute("stock");
  }

  private static long interval(String database) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database);
        ResultSet row = connection.createStatement().executeQuery("select ms from settings")) {
      row.next();
      return row.getLong(1);
    }
  }
}
