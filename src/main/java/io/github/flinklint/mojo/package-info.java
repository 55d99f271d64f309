/**
 * The goals: parameters and project in, request out; result in, log, report file and verdict out.
 * The only importer of Maven, and nothing but translation. Uses {@code engine}, {@code report}, and
 * the plain data that a request consists of.
 */
@NullMarked
package io.github.flinklint.mojo;

import org.jspecify.annotations.NullMarked;
