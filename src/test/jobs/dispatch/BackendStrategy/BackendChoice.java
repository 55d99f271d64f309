package jobs.dispatch.backendstrategy;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;

interface BackendChoice {
  StateBackend backend();

  String directory();

  long interval();
}

class HeapChoice implements BackendChoice {
  public StateBackend backend() { return new HashMapStateBackend(); }

  public String directory() { return "hdfs:///heap"; }

  public long interval() { return 12_100; }
}

class RocksChoice implements BackendChoice {
  private final boolean incremental;

  RocksChoice(boolean incremental) { this.incremental = incremental; }

  public StateBackend backend() { return new EmbeddedRocksDBStateBackend(incremental); }

  public String directory() { return "s3://bucket/rocks"; }

  public long interval() { return incremental ? 12_200 : 12_300; }
}
