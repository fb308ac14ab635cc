package dev.varve.model.snapshot;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a revision was made, as its record or its id says it. */
final class RevisionTime {
  private static final int LENGTH = "20260212T091500".length();

  private RevisionTime() {}

  /** A text such as {@code 2026-02-12T09:15:00Z}. */
  static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** What the text means; null if it is no time. */
  static @Nullable Instant parse(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The time that an id begins with, as {@code 20260212T091500_add_work_title} does; or null. */
  static @Nullable Instant of(String id) {
    boolean ends = id.length() == LENGTH || (id.length() > LENGTH && id.charAt(LENGTH) == '_');
    if (!ends || id.charAt(8) != 'T') {
      return null;
    }
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
      return LocalDateTime.parse(id.substring(0, LENGTH), format).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
