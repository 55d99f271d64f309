package io.github.flinklint.value;

/**
 * A lambda, a method reference or another function that can be called. The evaluator owns its
 * implementations, since their bodies are syntax; the lattice only needs their identity.
 */
public non-sealed interface FunctionValue extends AbstractValue {}
