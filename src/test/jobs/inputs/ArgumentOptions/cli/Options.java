package jobs.inputs.argumentoptions.cli;

public final class Options {
  private final String backend;
  private final String every;
  private final String root;

  private Options(Builder b) {
    backend = b.backend;
    every = b.every;
    root = b.root;
  }

  public static Builder builder() {
    return new Builder();
  }

  public boolean rocks() {
    return backend.startsWith("rocks");
  }

  public long everyMillis() {
    long n = Long.parseLong(every.substring(0, every.length() - 1));
    return every.endsWith("m") ? n * 60_000 : n * 1_000;
  }

  public String dir() {
    return root + '/' + backend;
  }

  public static final class Builder {
    private String backend = "fs";
    private String every = "50s";
    private String root = "hdfs:///options";

    public Builder args(String... args) {
      for (String a : args) {
        String[] kv = a.split(":", 2);
        if (kv[0].equals("backend")) {
          backend = kv[1];
        } else if (kv[0].equals("every")) {
          every = kv[1];
        } else {
          root = kv[1];
        }
      }
      return this;
    }

    public Options build() {
      return new Options(this);
    }
  }
}
