package io.github.flinklint.definition.hcl;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The number that Terraform computes with: the nearest one of 512 binary digits. Most decimal
 * fractions are none, so that 1.1 + 2.2 is not 3.3 there.
 *
 * @param mantissa its digits
 * @param exponent of two
 */
record BinaryNumber(BigInteger mantissa, int exponent) {
  private static final int DIGITS = 512;

  /** The nearest one. */
  static BinaryNumber of(BigDecimal number) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(number.scale()));
    return number.scale() > 0
        ? nearest(number.unscaledValue(), power, 0)
        : nearest(number.unscaledValue().multiply(power), BigInteger.ONE, 0);
  }

  /** The nearest to a fraction times a power of two; of two that are as near the even one. */
  private static BinaryNumber nearest(BigInteger above, BigInteger below, int exponent) {
    if (above.signum() == 0) {
      return new BinaryNumber(BigInteger.ZERO, 0);
    }
    // One digit more than there is room for, or two, and the lowest tells whether anything is left.
    int shift = DIGITS + 2 - above.abs().bitLength() + below.bitLength();
    BigInteger[] parts =
        above
            .abs()
            .shiftLeft(Math.max(shift, 0))
            .divideAndRemainder(below.shiftLeft(Math.max(-shift, 0)));
    BigInteger digits = parts[0].shiftLeft(1);
    digits = parts[1].signum() == 0 ? digits : digits.setBit(0);
    int extra = digits.bitLength() - DIGITS;
    BigInteger kept = digits.shiftRight(extra);
    BigInteger rest = digits.subtract(kept.shiftLeft(extra));
    int order = rest.compareTo(BigInteger.ONE.shiftLeft(extra - 1));
    if (order > 0 || (order == 0 && kept.testBit(0))) {
      kept = kept.add(BigInteger.ONE);
    }
    int zeros = kept.getLowestSetBit();
    BigInteger mantissa = kept.shiftRight(zeros);
    return new BinaryNumber(
        above.signum() < 0 ? mantissa.negate() : mantissa, exponent - shift - 1 + extra + zeros);
  }

  BinaryNumber plus(BinaryNumber other) {
    int least = Math.min(exponent, other.exponent);
    BigInteger sum =
        mantissa.shiftLeft(exponent - least).add(other.mantissa.shiftLeft(other.exponent - least));
    return nearest(sum, BigInteger.ONE, least);
  }

  BinaryNumber minus(BinaryNumber other) {
    return plus(new BinaryNumber(other.mantissa.negate(), other.exponent));
  }

  BinaryNumber times(BinaryNumber other) {
    return nearest(mantissa.multiply(other.mantissa), BigInteger.ONE, exponent + other.exponent);
  }

  /** The quotient by another, which is not zero. */
  BinaryNumber by(BinaryNumber other) {
    BigInteger above = other.mantissa.signum() < 0 ? mantissa.negate() : mantissa;
    return nearest(above, other.mantissa.abs(), exponent - other.exponent);
  }
}
