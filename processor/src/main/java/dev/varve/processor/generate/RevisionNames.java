package dev.varve.processor.generate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;

/** Makes the ids of revisions and the names of their classes. */
public final class RevisionNames {
  /** The id of the draft. */
  public static final String DRAFT_ID = "draft";

  /** The name of the draft's class. */
  public static final String DRAFT_CLASS = "Draft";

  private static final int LONGEST_ID = 120;

  private RevisionNames() {}

  /** {@code 20260212T091500_add_work_title}, in UTC, or the first later second that is free. */
  public static String timestampId(String message, Instant now, Collection<String> taken) {
    String slug = Slug.of(message);
    ZonedDateTime time = now.atZone(ZoneOffset.UTC);
    String id = timestamp(time) + "_" + slug;
    while (isTaken(id, taken)) {
      time = time.plusSeconds(1);
      id = timestamp(time) + "_" + slug;
    }
    return id;
  }

  /**
   * {@code 0004_add_work_title}: one more than the greatest number there is, with as many digits as
   * that was written with.
   */
  public static String sequentialId(String message, Collection<String> taken) {
    long greatest = 0;
    int digits = 4;
    for (String id : taken) {
      int length = digits(id);
      if (length > 0 && Long.parseLong(id.substring(0, length)) >= greatest) {
        greatest = Long.parseLong(id.substring(0, length));
        digits = length;
      }
    }
    return padded(greatest + 1, digits) + "_" + Slug.of(message);
  }

  /** Whether a revision has the id, or one that is the same file on some file systems. */
  public static boolean isTaken(String id, Collection<String> taken) {
    for (String other : taken) {
      if (other.equalsIgnoreCase(id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text can be an id: it becomes the name of a file and of a class. */
  public static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
      if (!plain && (i == 0 || "_-.".indexOf(character) < 0)) {
        return false;
      }
    }
    return !text.isEmpty()
        && text.length() <= LONGEST_ID
        && !text.endsWith(".")
        && !text.equalsIgnoreCase(DRAFT_ID);
  }

  /** {@code V20260212T091500_AddWorkTitle}: the id's number, and its words each with a capital. */
  public static String className(String id) {
    StringBuilder name = new StringBuilder("V");
    int words = id.indexOf('_');
    boolean capital = false;
    for (int i = 0; i < id.length(); i++) {
      char character = id.charAt(i);
      if (Character.isLetterOrDigit(character)) {
        name.append(capital ? Character.toUpperCase(character) : character);
        capital = false;
      } else if (i == words) {
        name.append('_');
        capital = true;
      } else {
        capital = true;
      }
    }
    return name.toString();
  }

  private static String timestamp(ZonedDateTime time) {
    return padded(time.getYear(), 4)
        + padded(time.getMonthValue(), 2)
        + padded(time.getDayOfMonth(), 2)
        + "T"
        + padded(time.getHour(), 2)
        + padded(time.getMinute(), 2)
        + padded(time.getSecond(), 2);
  }

  /** How many digits the number has that an id begins with; 0 for a timestamp or none. */
  private static int digits(String id) {
    int end = 0;
    while (end < id.length() && end < 18 && id.charAt(end) >= '0' && id.charAt(end) <= '9') {
      end++;
    }
    boolean ends = end == id.length() || id.charAt(end) == '_';
    return ends ? end : 0;
  }

  private static String padded(long number, int digits) {
    StringBuilder text = new StringBuilder(Long.toString(number));
    while (text.length() < digits) {
      text.insert(0, '0');
    }
    return text.toString();
  }
}
