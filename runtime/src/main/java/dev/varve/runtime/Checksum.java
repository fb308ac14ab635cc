package dev.varve.runtime;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A checksum over what steps mean. Comments, white space, line ends, the letter case of words,
 * quotes that an identifier does not need and a last semicolon do not count; constants,
 * dollar-quoted bodies, the kinds of the steps and their order do. Thread-safe: it has no state.
 */
public final class Checksum {

  private Checksum() {}

  /** SHA-256 of the steps, in 64 lower-case hexadecimal digits. Needs no connection. */
  public static String of(List<Step> steps) {
    MessageDigest digest = sha256();
    for (Step step : steps) {
      add(digest, step.kind().label());
      if (step.kind().isSql()) {
        addTokens(digest, SqlLexer.tokens(step.text()));
      } else {
        add(digest, step.text());
      }
      digest.update((byte) 1);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether two steps mean the same. */
  public static boolean same(Step one, Step other) {
    return one.equals(other) || of(List.of(one)).equals(of(List.of(other)));
  }

  /**
   * What the column {@code fingerprint} of the history table is for a committed migration that is
   * applied. The server computes it from its own encoding's bytes; where these are not UTF-8 and a
   * name is not ASCII the two differ, and a start-up compares row by row.
   */
  static long fingerprint(String chain, String id, String checksum) {
    String text = chain + ":" + id + " " + checksum + "falseapplied";
    byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }

  private static void addTokens(MessageDigest digest, List<SqlToken> tokens) {
    int end = tokens.size();
    while (end > 0 && tokens.get(end - 1).isSpecial(';')) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      add(digest, tokens.get(i).meaning());
    }
  }

  /** The byte that ends each part can stand in none: SQL text holds no U+0000. */
  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
