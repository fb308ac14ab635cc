package dev.varve.processor.read;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds in a class file the members whose type has an annotation with the simple name {@code
 * Nullable}. Source: the Java Virtual Machine Specification, sections 4.1 and 4.7.20.
 */
final class ClassFileNullables {
  private static final int TARGET_FIELD = 0x13;
  private static final int TARGET_RETURN = 0x14;
  private static final int PATH_INTO_NESTED = 1;

  private final DataInputStream in;
  private final Set<String> members = new HashSet<>();
  private String[] texts = new String[0];

  private ClassFileNullables(byte[] classFile) {
    this.in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** The names of those fields, and of those methods with their descriptors. */
  static Set<String> read(byte[] classFile) throws IOException {
    ClassFileNullables file = new ClassFileNullables(classFile);
    file.in.skipNBytes(8);
    file.readConstants();
    file.in.skipNBytes(6);
    file.in.skipNBytes(2L * file.in.readUnsignedShort());
    file.readMembers();
    file.readMembers();
    return file.members;
  }

  private void readConstants() throws IOException {
    texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      if (tag == 1) {
        texts[i] = in.readUTF();
      } else {
        in.skipNBytes(constantLength(tag));
        i += tag == 5 || tag == 6 ? 1 : 0;
      }
    }
  }

  private static int constantLength(int tag) throws IOException {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IOException("unknown constant " + tag);
    };
  }

  private void readMembers() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2);
      String name = text();
      String descriptor = text();
      if (hasNullable()) {
        members.add(descriptor.startsWith("(") ? name + descriptor : name);
      }
    }
  }

  private String text() throws IOException {
    return texts[in.readUnsignedShort()];
  }

  private boolean hasNullable() throws IOException {
    boolean nullable = false;
    int attributes = in.readUnsignedShort();
    for (int i = 0; i < attributes; i++) {
      String name = text();
      int length = in.readInt();
      if (name.equals("RuntimeVisibleTypeAnnotations")
          || name.equals("RuntimeInvisibleTypeAnnotations")) {
        nullable |= readTypeAnnotations();
      } else {
        in.skipNBytes(length);
      }
    }
    return nullable;
  }

  private boolean readTypeAnnotations() throws IOException {
    boolean nullable = false;
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      int target = in.readUnsignedByte();
      in.skipNBytes(targetLength(target));
      boolean whole = isWholeType() && (target == TARGET_FIELD || target == TARGET_RETURN);
      String type = readAnnotation();
      nullable |= whole && isNullable(type);
    }
    return nullable;
  }

  private static int targetLength(int target) throws IOException {
    return switch (target) {
      case TARGET_FIELD, TARGET_RETURN, 0x15 -> 0;
      case 0x01, 0x16 -> 1;
      case 0x12, 0x17 -> 2;
      default -> throw new IOException("unknown target " + target);
    };
  }

  /** Whether the annotation is not of an array's elements or a type argument. */
  private boolean isWholeType() throws IOException {
    boolean whole = true;
    int length = in.readUnsignedByte();
    for (int i = 0; i < length; i++) {
      whole &= in.readUnsignedByte() == PATH_INTO_NESTED;
      in.skipNBytes(1);
    }
    return whole;
  }

  private static boolean isNullable(String descriptor) {
    return descriptor.endsWith("/Nullable;") || descriptor.endsWith("$Nullable;");
  }

  private String readAnnotation() throws IOException {
    String type = text();
    int values = in.readUnsignedShort();
    for (int i = 0; i < values; i++) {
      in.skipNBytes(2);
      skipValue();
    }
    return type;
  }

  private void skipValue() throws IOException {
    int tag = in.readUnsignedByte();
    if (tag == '[') {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        skipValue();
      }
    } else if (tag == '@') {
      readAnnotation();
    } else {
      in.skipNBytes(tag == 'e' ? 4 : 2);
    }
  }
}
