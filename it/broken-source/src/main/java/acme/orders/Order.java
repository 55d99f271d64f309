package acme.orders;

/** A change that was never finished: the file does not parse. */
final class Order {

  static final String JOB_NAME = "orders";

  private final String country
  private final long cents;

  Order(String country, long cents) {
    this.country = country;
    this.cents = cents;
