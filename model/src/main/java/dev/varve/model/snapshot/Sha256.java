package dev.varve.model.snapshot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, by one instance of the platform's for many texts. Not thread-safe. */
final class Sha256 {
  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The hash of the first bytes, as a number of 256 bits. */
  SchemaHash of(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
    byte[] hash = digest.digest();
    return new SchemaHash(word(hash, 0), word(hash, 8), word(hash, 16), word(hash, 24));
  }

  private static long word(byte[] bytes, int start) {
    long word = 0;
    for (int i = start; i < start + Long.BYTES; i++) {
      word = word << Byte.SIZE | (bytes[i] & 0xff);
    }
    return word;
  }
}
