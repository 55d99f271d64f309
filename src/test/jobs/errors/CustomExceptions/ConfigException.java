package jobs.errors.customexceptions;

class ConfigException extends Exception {
  private final int seconds;

  ConfigException(int seconds) {
    this("use " + seconds, seconds);
  }

  ConfigException(String message, int seconds) {
    super(message);
    this.seconds = seconds;
  }

  long fallback() {
    return seconds * 1000L;
  }
}

class FatalConfigException extends ConfigException {
  FatalConfigException(String message) {
    super(message, message.length());
  }

  @Override
  long fallback() {
    return super.fallback() * 10;
  }
}
