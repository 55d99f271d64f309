package io.github.flinklint.platform;

/** A cloud that offers DLI. */
public enum Cloud {
  /** Huawei Cloud. */
  HUAWEICLOUD,
  /** Open Telekom Cloud. */
  OTC
}
