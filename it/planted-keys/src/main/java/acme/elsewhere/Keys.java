package acme.elsewhere;

final class Keys {

  static final String ID = "plntd-else-id";
  static final String VALUE = "plntd/else+value==";

  private Keys() {}
}
