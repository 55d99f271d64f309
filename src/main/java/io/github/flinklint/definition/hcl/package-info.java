/**
 * The language of Terraform's files, HCL 2: reading a file into a tree and computing its
 * expressions as far as they are known. Knows no resource and no Terraform command. May use {@code
 * diagnostic} and {@code value}.
 */
@NullMarked
package io.github.flinklint.definition.hcl;

import org.jspecify.annotations.NullMarked;
