package dev.varve.pairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A case as it stands in {@code cases/<kind>/<case>.sql}; see CONTRIBUTING.md.
 *
 * @param name the kind and the case, with a slash
 * @param since the oldest major version that it runs on
 * @param before the script of the one side
 * @param after the script of the other side
 * @param changes a line for each change, in order, by the newest version that they are made on
 */
record AcceptanceCase(
    String name,
    int since,
    String before,
    String after,
    NavigableMap<Integer, List<String>> changes) {
  private static final String MARK = "-- ";
  private static final String CHANGES = "changes";
  private static final String UNTIL = CHANGES + " until ";

  static AcceptanceCase parse(String name, String text) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder current = sections.computeIfAbsent("", it -> new StringBuilder());
    for (String line : text.split("\n", -1)) {
      String title = line.startsWith(MARK) ? line.substring(MARK.length()) : "";
      if (isSection(title)) {
        current = sections.computeIfAbsent(title, it -> new StringBuilder());
      } else {
        current.append(line).append('\n');
      }
    }
    String both = section(sections, "both");
    return new AcceptanceCase(
        name,
        since(section(sections, "")),
        both + section(sections, "before"),
        both + section(sections, "after"),
        changes(sections));
  }

  private static boolean isSection(String title) {
    return List.of("both", "before", "after", CHANGES).contains(title)
        || title.matches(UNTIL + "\\d+");
  }

  private static String section(Map<String, StringBuilder> sections, String title) {
    return sections.getOrDefault(title, new StringBuilder()).toString();
  }

  private static int since(String header) {
    return header
        .lines()
        .filter(line -> line.startsWith(MARK + "since "))
        .map(line -> Integer.valueOf(line.substring((MARK + "since ").length())))
        .findFirst()
        .orElse(0);
  }

  private static NavigableMap<Integer, List<String>> changes(Map<String, StringBuilder> sections) {
    NavigableMap<Integer, List<String>> changes = new TreeMap<>();
    sections.forEach(
        (title, section) -> {
          if (title.startsWith(CHANGES)) {
            int newest =
                title.equals(CHANGES)
                    ? Integer.MAX_VALUE
                    : Integer.parseInt(title.substring(UNTIL.length()));
            changes.put(newest, lines(section));
          }
        });
    return changes;
  }

  private static List<String> lines(StringBuilder section) {
    return section
        .toString()
        .lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()))
        .toList();
  }

  /** The changes that are expected on that version. */
  List<String> changesOn(int major) {
    return Objects.requireNonNull(changes.ceilingEntry(major), name).getValue();
  }

  /** The text of a file with its changes replaced by those that were found on each version. */
  static String withChanges(String text, NavigableMap<Integer, List<String>> found) {
    StringBuilder replaced = new StringBuilder(text.substring(0, text.indexOf(MARK + CHANGES)));
    for (int major : found.descendingKeySet()) {
      Map.Entry<Integer, List<String>> newer = found.higherEntry(major);
      if (newer == null || !newer.getValue().equals(found.get(major))) {
        replaced.append(newer == null ? "" : "\n").append(MARK);
        replaced.append(newer == null ? CHANGES : UNTIL + major).append('\n');
        Objects.requireNonNull(found.get(major))
            .forEach(line -> replaced.append(MARK).append(line).append('\n'));
      }
    }
    return replaced.toString();
  }
}
