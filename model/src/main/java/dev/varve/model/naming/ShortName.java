package dev.varve.model.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The length of PostgreSQL's identifiers: {@code NAMEDATALEN} less one (manual, 4.1.1). */
public final class ShortName {

  /** The greatest number of bytes that an identifier has in UTF-8. */
  public static final int MAX_BYTES = 63;

  private static final int HASH_DIGITS = 8;

  private ShortName() {}

  /** The number of bytes that the text has in UTF-8. */
  public static int bytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      bytes += bytesOf(point);
      i += Character.charCount(point);
    }
    return bytes;
  }

  private static int bytesOf(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }

  /**
   * The name itself, or, if it has over {@value #MAX_BYTES} bytes, its beginning with an underscore
   * and eight hexadecimal digits of the whole name's SHA-256: two long names that begin alike stay
   * two names.
   */
  static String of(String name) {
    return bytes(name) <= MAX_BYTES
        ? name
        : beginning(name, MAX_BYTES - 1 - HASH_DIGITS) + '_' + hash(name);
  }

  private static String beginning(String name, int maxBytes) {
    int bytes = 0;
    int end = 0;
    while (end < name.length()) {
      int point = name.codePointAt(end);
      bytes += bytesOf(point);
      if (bytes > maxBytes) {
        break;
      }
      end += Character.charCount(point);
    }
    return name.substring(0, end);
  }

  private static String hash(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
