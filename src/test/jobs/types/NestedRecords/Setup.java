package jobs.types.nestedrecords;

record Setup(Timing timing, Place place) {
  record Timing(int seconds) {
    @Override
    public int seconds() {
      return seconds + 1;              // the accessor is not the field
    }

    long millis() {
      return seconds * 1000L + seconds();
    }
  }

  record Place(String scheme, String tail) {
    String uri() {
      return scheme + "://" + tail + "/" + new Timing(2).seconds();
    }
  }
}
