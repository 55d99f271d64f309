package io.github.flinklint.flinkapi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a class file declares, and what its code refers to. It is read as bytes, so that types which
 * are not there do not matter. Names are binary names with dots.
 *
 * @param name of the class
 * @param access flags
 * @param above superclass and interfaces
 * @param fields its fields
 * @param methods its methods and constructors, the synthetic ones too
 */
record ClassFile(
    String name, int access, List<String> above, List<Member> fields, List<Method> methods) {

  static final int PUBLIC = 0x1;
  static final int PROTECTED = 0x4;
  static final int STATIC = 0x8;
  static final int BRIDGE = 0x40;
  static final int SYNTHETIC = 0x1000;

  /**
   * A field or a method as it is declared or referred to.
   *
   * @param owner the class, as it stands in the reference
   * @param name its name
   * @param descriptor its descriptor
   */
  record Ref(String owner, String name, String descriptor) {}

  /**
   * A declared field.
   *
   * @param access flags
   * @param ref the field
   */
  record Member(int access, Ref ref) {}

  /**
   * A declared method.
   *
   * @param access flags
   * @param ref the method
   * @param calls what it calls by name alone; a function that it makes counts as called
   * @param virtualCalls what it calls of an object, so that an overriding method may be meant
   * @param reads the static fields that it reads
   * @param writes the fields that it writes
   */
  record Method(
      int access,
      Ref ref,
      List<Ref> calls,
      List<Ref> virtualCalls,
      List<Ref> reads,
      List<Ref> writes) {

    boolean is(int flag) {
      return (access & flag) != 0;
    }

    int arity() {
      int count = 0;
      int at = 1;
      String text = ref.descriptor();
      while (text.charAt(at) != ')') {
        while (text.charAt(at) == '[') {
          at++;
        }
        at = text.charAt(at) == 'L' ? text.indexOf(';', at) + 1 : at + 1;
        count++;
      }
      return count;
    }

    boolean returnsNothing() {
      return ref.descriptor().endsWith(")V");
    }
  }

  boolean isPublic() {
    return (access & PUBLIC) != 0;
  }

  static ClassFile parse(byte[] bytes) {
    return new Reader(ByteBuffer.wrap(bytes)).read();
  }

  /** Reads a file from its start to its end; code comes last, because it needs all the rest. */
  private static final class Reader {

    private static final int WIDE = 0xc4;
    private static final int TABLE_SWITCH = 0xaa;
    private static final int LOOKUP_SWITCH = 0xab;
    private static final int GET_STATIC = 0xb2;
    private static final int PUT_STATIC = 0xb3;
    private static final int PUT_FIELD = 0xb5;
    private static final int INVOKE_VIRTUAL = 0xb6;
    private static final int INVOKE_SPECIAL = 0xb7;
    private static final int INVOKE_STATIC = 0xb8;
    private static final int INVOKE_INTERFACE = 0xb9;
    private static final int INVOKE_DYNAMIC = 0xba;

    /** Bytes that follow each operation, one digit each; the switches and wide are read apart. */
    private static final String OPERANDS =
        "0".repeat(16) // constants
            + "12122" // bipush to ldc2_w
            + "11111"
            + "0".repeat(28) // loads
            + "11111"
            + "0".repeat(73) // stores, arithmetic
            + "2"
            + "0".repeat(20)
            + "2".repeat(16) // branches
            + "1"
            + "00"
            + "0".repeat(6)
            + "2".repeat(7)
            + "44"
            + "21200"
            + "22000"
            + "322"
            + "44";

    private final ByteBuffer in;
    private int[] pool = new int[0];
    private List<int[]> bootstraps = new ArrayList<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private String name = "";

    Reader(ByteBuffer in) {
      this.in = in;
    }

    private int u1() {
      return in.get() & 0xff;
    }

    private int u2() {
      return in.getShort() & 0xffff;
    }

    private int u2(int at) {
      return in.getShort(at) & 0xffff;
    }

    private void skip(int count) {
      in.position(in.position() + count);
    }

    private record Raw(int access, String name, String descriptor, int code) {}

    ClassFile read() {
      skip(8);
      readPool();
      int access = u2();
      name = className(u2());
      List<String> above = new ArrayList<>();
      int superclass = u2();
      if (superclass != 0) {
        above.add(className(superclass));
      }
      for (int left = u2(); left > 0; left--) {
        above.add(className(u2()));
      }
      List<Raw> fields = members();
      List<Raw> methods = members();
      for (int left = u2(); left > 0; left--) {
        String attribute = text(u2());
        int end = in.getInt() + in.position();
        if (attribute.equals("BootstrapMethods")) {
          bootstraps = bootstraps();
        }
        in.position(end);
      }
      return new ClassFile(
          name,
          access,
          List.copyOf(above),
          fields.stream().map(f -> new Member(f.access, refOf(f))).toList(),
          methods.stream().map(this::method).toList());
    }

    private Ref refOf(Raw raw) {
      return new Ref(name, raw.name, raw.descriptor);
    }

    private void readPool() {
      pool = new int[u2()];
      for (int i = 1; i < pool.length; i++) {
        pool[i] = in.position();
        int tag = u1();
        switch (tag) {
          case 1 -> skip(u2());
          case 5, 6 -> {
            skip(8);
            i++;
          }
          case 7, 8, 16, 19, 20 -> skip(2);
          case 15 -> skip(3);
          default -> skip(4);
        }
      }
    }

    private String text(int index) {
      return texts.computeIfAbsent(
          index,
          i -> {
            byte[] bytes = new byte[u2(pool[i] + 1)];
            in.get(pool[i] + 3, bytes);
            return new String(bytes, StandardCharsets.UTF_8);
          });
    }

    private String className(int index) {
      return text(u2(pool[index] + 1)).replace('/', '.');
    }

    private Ref reference(int index) {
      int nameAndType = pool[u2(pool[index] + 3)];
      return new Ref(
          className(u2(pool[index] + 1)), text(u2(nameAndType + 1)), text(u2(nameAndType + 3)));
    }

    private List<Raw> members() {
      List<Raw> all = new ArrayList<>();
      for (int left = u2(); left > 0; left--) {
        int access = u2();
        String member = text(u2());
        String descriptor = text(u2());
        int code = 0;
        for (int attributes = u2(); attributes > 0; attributes--) {
          String attribute = text(u2());
          int length = in.getInt();
          code = attribute.equals("Code") ? in.position() : code;
          skip(length);
        }
        all.add(new Raw(access, member, descriptor, code));
      }
      return all;
    }

    /** For each bootstrap method the pool's indices of its arguments. */
    private List<int[]> bootstraps() {
      List<int[]> all = new ArrayList<>();
      for (int left = u2(); left > 0; left--) {
        skip(2);
        int[] arguments = new int[u2()];
        for (int i = 0; i < arguments.length; i++) {
          arguments[i] = u2();
        }
        all.add(arguments);
      }
      return all;
    }

    private Method method(Raw raw) {
      Method made =
          new Method(
              raw.access,
              refOf(raw),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>());
      if (raw.code != 0) {
        walk(raw.code + 8, in.getInt(raw.code + 4), made);
      }
      return made;
    }

    private void walk(int start, int length, Method made) {
      int at = start;
      while (at < start + length) {
        int operation = in.get(at) & 0xff;
        switch (operation) {
          case WIDE -> at += (in.get(at + 1) & 0xff) == 0x84 ? 6 : 4;
          case TABLE_SWITCH -> {
            int body = aligned(start, at);
            at = body + 12 + 4 * (in.getInt(body + 8) - in.getInt(body + 4) + 1);
          }
          case LOOKUP_SWITCH -> {
            int body = aligned(start, at);
            at = body + 8 + 8 * in.getInt(body + 4);
          }
          default -> {
            note(operation, at, made);
            at += 1 + OPERANDS.charAt(operation) - '0';
          }
        }
      }
    }

    /** Where the body of a switch begins: at a multiple of four within the code. */
    private static int aligned(int start, int at) {
      return at + 4 - (at - start) % 4;
    }

    private void note(int operation, int at, Method made) {
      if (operation == INVOKE_DYNAMIC) {
        for (int argument : bootstraps.get(u2(pool[u2(at + 1)] + 1))) {
          if (in.get(pool[argument]) == 15) {
            made.calls.add(reference(u2(pool[argument] + 2)));
          }
        }
      } else if (operation == INVOKE_VIRTUAL || operation == INVOKE_INTERFACE) {
        made.virtualCalls.add(reference(u2(at + 1)));
      } else if (operation == INVOKE_SPECIAL || operation == INVOKE_STATIC) {
        made.calls.add(reference(u2(at + 1)));
      } else if (operation == GET_STATIC) {
        made.reads.add(reference(u2(at + 1)));
      } else if (operation == PUT_FIELD || operation == PUT_STATIC) {
        made.writes.add(reference(u2(at + 1)));
      }
    }
  }
}
