package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.Body;
import io.github.flinklint.definition.hcl.Constants;
import io.github.flinklint.definition.hcl.TypeConstraint;
import io.github.flinklint.definition.hcl.Value;
import org.jspecify.annotations.Nullable;

/**
 * A variable that a folder declares.
 *
 * @param type its type; null where it is none that is known
 * @param otherwise its value where it is given none; null where it has to be given one
 * @param isNullable true where null is a value, false where it stands for the default
 */
record TerraformVariable(
    @Nullable TypeConstraint type, @Nullable Value otherwise, boolean isNullable) {

  static TerraformVariable of(Body body) {
    Body.Attribute type = body.attribute("type");
    Body.Attribute otherwise = body.attribute("default");
    Body.Attribute nullable = body.attribute("nullable");
    boolean isNullable =
        nullable == null
            || !(Constants.evaluate(nullable.value()) instanceof Value.Truth truth)
            || truth.isTrue();
    return new TerraformVariable(
        type == null ? TypeConstraint.ANY : TypeConstraint.of(type.value()),
        otherwise == null ? null : Constants.evaluate(otherwise.value()),
        isNullable);
  }

  /**
   * The value where it is given one, or none.
   *
   * @param given null where it is given none
   * @return null where it is not known
   */
  @Nullable Value value(@Nullable Value given) {
    boolean isGiven = given != null && (isNullable || !(given instanceof Value.Nothing));
    Value value = isGiven ? given : otherwise;
    return value == null || type == null ? null : type.convert(value);
  }
}
