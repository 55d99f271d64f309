package jobs.types.nestedsamename;

class Settings {
  static String path() {
    return "hdfs:///same-package";
  }
}
