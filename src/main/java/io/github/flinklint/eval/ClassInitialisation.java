package io.github.flinklint.eval;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import io.github.flinklint.source.SourceType;
import io.github.flinklint.source.TypeName;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Classes coming into being at their first use: constant variables, enum constants, initialisers.
 */
final class ClassInitialisation {

  private static final String CONSTANT = "$constant ";

  private final Interpreter interpreter;
  private final Machine machine;
  private final Construction construction;
  private final ConstantVariables constants;

  ClassInitialisation(Interpreter interpreter, Construction construction) {
    this.interpreter = interpreter;
    this.construction = construction;
    machine = interpreter.machine;
    constants = new ConstantVariables(interpreter);
  }

  /** Initialises a class at its first use. */
  void initialise(SourceType type) {
    int object = machine.classObject(type.name(), type);
    if (machine.has(object, Machine.INITIALISED)) {
      return;
    }
    machine.write(object, Machine.INITIALISED, Constant.of(true));
    for (TypeName above : interpreter.resolver.supertypes(type)) {
      SourceType source = above.source();
      if (source != null && !source.isInterface()) {
        initialise(source);
      }
    }
    for (Map.Entry<String, SourceType.Field> entry : type.fields().entrySet()) {
      SourceType.Field field = entry.getValue();
      if (field.isStatic()) {
        machine.write(object, entry.getKey(), construction.beforeInitialisation(field, type));
      }
    }
    if (type.hasLostMembers()) {
      // What a lost initialiser would have set is not known, nor what it would have done.
      for (String field : type.fields().keySet()) {
        machine.write(object, field, interpreter.library.syntaxError(type));
      }
      return;
    }
    Frame frame =
        machine.frameOf(
            type, type.name(), Interpreter.nothing(), interpreter.frameOrNull(), type.node());
    Frame before = interpreter.enter(frame);
    try {
      constantVariables(type);
      constants(type, object);
      construction.initialisers(type, true);
    } finally {
      interpreter.leave(before);
    }
  }

  /** Constant variables have their values before any initialiser runs, whatever their order. */
  private void constantVariables(SourceType type) {
    for (Map.Entry<String, SourceType.Field> entry : type.fields().entrySet()) {
      if (entry.getValue().isStatic() && isConstantVariable(type, entry.getKey())) {
        constantVariable(type, entry.getKey(), entry.getValue());
      }
    }
  }

  /** Gives a constant variable its value, without initialising its class. */
  void constantVariable(SourceType type, String name, SourceType.Field field) {
    int object = machine.classObject(type.name(), type);
    if (machine.read(object, name) == Absent.VALUE || !machine.has(object, CONSTANT + name)) {
      machine.write(object, CONSTANT + name, Constant.of(true));
      Frame before = construction.enterFrameOf(type, Interpreter.nothing(), type.node());
      try {
        construction.initialise(type, field.variable(), true);
      } finally {
        interpreter.leave(before);
      }
    }
  }

  /**
   * True for a final field of a primitive type or a text with a constant expression: its value
   * stands for it wherever it is named, before any initialiser has run.
   */
  boolean isConstantVariable(SourceType type, String name) {
    SourceType.Field field = type.field(name);
    return field != null && constants.isConstant(type, field);
  }

  private void constants(SourceType type, int classObject) {
    int ordinal = 0;
    List<AbstractValue> all = new ArrayList<>();
    for (EnumConstantDeclaration constant : type.constants()) {
      SourceType body =
          constant.getClassBody().isEmpty() ? type : construction.constantBody(constant, type);
      Reference object =
          machine.allocate(
              constant,
              interpreter.frame(),
              new HeapObject(body.name(), body, Constant.ofNull(), Map.of(), Map.of()));
      construction.zeroFields(body, object);
      machine.write(object.id(), GeneratedMembers.ENUM_NAME, Text.of(constant.getNameAsString()));
      machine.write(object.id(), GeneratedMembers.ENUM_ORDINAL, Constant.of(ordinal++));
      machine.write(classObject, constant.getNameAsString(), object);
      all.add(object);
      List<AbstractValue> arguments = interpreter.calls.arguments(constant.getArguments());
      if (machine.live) {
        construction.construct(type, object, arguments, constant.getArguments(), constant);
      }
      if (machine.live && body != type) {
        construction.initialisersOf(body, object, constant);
      }
    }
    if (type.isEnum()) {
      machine.write(
          classObject, GeneratedMembers.ENUM_VALUES, io.github.flinklint.value.Sequence.of(all));
    }
  }
}
