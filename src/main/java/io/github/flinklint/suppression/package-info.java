/**
 * Findings that people accept in the file itself: the words of a suppression, the lines that it
 * covers, and what becomes of findings and of suppressions when the two are brought together. Uses
 * the JDK only; the languages that need a parser of their own, Java and Terraform, are read where
 * that parser is.
 */
@NullMarked
package io.github.flinklint.suppression;

import org.jspecify.annotations.NullMarked;
