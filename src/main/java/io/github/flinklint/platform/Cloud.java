package io.github.flinklint.platform;

/** A cloud that offers DLI. */
public enum Cloud {
  /** Huawei Cloud. */
  HUAWEICLOUD("Huawei Cloud"),
  /** Open Telekom Cloud. */
  OTC("Open Telekom Cloud");

  private final String label;

  Cloud(String label) {
    this.label = label;
  }

  /** The name that messages use. */
  public String label() {
    return label;
  }
}
