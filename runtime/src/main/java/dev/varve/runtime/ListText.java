package dev.varve.runtime;

import dev.varve.runtime.MigrationList.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text of a {@link MigrationList}. */
final class ListText {
  private static final String HEADER = "varve-migrations 1";
  private static final String NONE = "-";
  private static final String DRAFT = "draft";
  private static final String ADAPTS = "adapts";
  private static final String BASELINE = "baseline";
  private static final int FIELDS = 6;
  private static final String[] FURTHER = {"chain", "dependsOn", "replaces", "labels"};

  private final String origin;

  ListText(String origin) {
    this.origin = origin;
  }

  static String format(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(entry.id()).append('\t');
      text.append(orNone(String.join(",", entry.parents()))).append('\t');
      text.append(entry.className()).append('\t');
      text.append(orNone(entry.checksum())).append('\t');
      text.append(orNone(entry.schema())).append('\t');
      text.append(flags(entry));
      appendFurther(text, entry.placement());
      text.append('\n');
    }
    return HEADER + summary(entries, bytes(text.toString())) + '\n' + text;
  }

  /** Nothing where it cannot be known what the history will hold. */
  private static String summary(List<Entry> entries, long listBytes) {
    Set<String> replaced = new HashSet<>();
    for (Entry entry : entries) {
      for (String id : entry.placement().replaces()) {
        replaced.add(entry.placement().nameOf(id));
      }
    }
    int count = 0;
    long sum = 0;
    long serviceBytes = 0;
    for (Entry entry : entries) {
      if (entry.draft() || entry.checksum().isEmpty()) {
        return "";
      }
      serviceBytes += bytes(entry.className()) + 1;
      if (!replaced.contains(entry.name())) {
        count++;
        sum += Checksum.fingerprint(entry.placement().chain(), entry.id(), entry.checksum());
      }
    }
    return "\t" + count + "\t" + sum + "\t" + listBytes + "\t" + serviceBytes;
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String flags(Entry entry) {
    List<String> flags = new ArrayList<>(3);
    addIf(entry.draft(), DRAFT, flags);
    addIf(entry.placement().adapts(), ADAPTS, flags);
    addIf(entry.placement().baseline(), BASELINE, flags);
    return orNone(String.join(",", flags));
  }

  private static void addIf(boolean isSet, String flag, List<String> flags) {
    if (isSet) {
      flags.add(flag);
    }
  }

  private static void appendFurther(StringBuilder text, Placement placement) {
    String[] values = {
      placement.chain(),
      String.join(",", placement.dependsOn()),
      String.join(",", placement.replaces()),
      String.join(",", placement.labels())
    };
    for (int i = 0; i < FURTHER.length; i++) {
      if (!values[i].isEmpty()) {
        text.append('\t').append(FURTHER[i]).append('=').append(values[i]);
      }
    }
  }

  List<Entry> parse(String text) {
    String[] lines = text.split("\n", -1);
    requireHeader(withoutReturn(lines[0]));
    List<Entry> entries = new ArrayList<>(lines.length);
    for (int i = 1; i < lines.length; i++) {
      String line = withoutReturn(lines[i]);
      if (!line.isEmpty()) {
        entries.add(entry(line, origin + ", line " + (i + 1)));
      }
    }
    return entries;
  }

  private static Entry entry(String line, String where) {
    String[] fields = line.split("\t", -1);
    if (fields.length < FIELDS) {
      throw unreadable(where, "6 fields between tabs", line);
    }
    List<String> flags = values(value(fields[5]));
    if (!List.of(DRAFT, ADAPTS, BASELINE).containsAll(flags)) {
      throw unreadable(
          where, "the flags \"draft\", \"adapts\" and \"baseline\", or \"-\"", fields[5]);
    }
    return new Entry(
        fields[0],
        values(value(fields[1])),
        fields[2],
        value(fields[3]),
        value(fields[4]),
        flags.contains(DRAFT),
        placement(fields, where)
            .adapting(flags.contains(ADAPTS))
            .asBaseline(flags.contains(BASELINE)));
  }

  /** Each of the further fields once at most, in their order. */
  private static Placement placement(String[] fields, String where) {
    if (fields.length == FIELDS) {
      return Placement.NONE;
    }
    String[] values = {"", "", "", ""};
    int next = FIELDS;
    for (int i = 0; i < FURTHER.length && next < fields.length; i++) {
      if (fields[next].startsWith(FURTHER[i] + "=")) {
        values[i] = fields[next++].substring(FURTHER[i].length() + 1);
      }
    }
    if (next < fields.length) {
      String expected = "fields after the sixth out of " + String.join("=, ", FURTHER) + "=";
      throw unreadable(where, expected + " in this order", fields[next]);
    }
    return new Placement(values[0], values(values[1]), values(values[2]), values(values[3]));
  }

  /** A version control system may have changed the line ends. */
  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private void requireHeader(String line) {
    if (!line.equals(HEADER) && !line.startsWith(HEADER + '\t')) {
      throw unreadable(origin, "\"" + HEADER + "\" in the first line", line);
    }
  }

  private static VarveException unreadable(String where, String expected, String found) {
    return new VarveException(
        ErrorCode.LIST_UNREADABLE,
        where
            + ": expected "
            + expected
            + ", found \""
            + found
            + "\". The compiler writes this file: compile the project again, with the version of"
            + " Varve that runs it.");
  }

  private static List<String> values(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(","));
  }

  private static String orNone(String value) {
    return value.isEmpty() ? NONE : value;
  }

  private static String value(String field) {
    return field.equals(NONE) ? "" : field;
  }
}
