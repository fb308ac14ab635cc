package dev.varve.testing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Storage parameters of tables and indexes, which PostgreSQL shows in the order in which they were
 * set: it means nothing.
 */
final class StorageParameters {
  private static final String ONE = "[\\w.]+ ?= ?(?:'[^']*'|[\\w.]+)";
  private static final Pattern PARAMETER = Pattern.compile(ONE);
  private static final Pattern LIST =
      Pattern.compile("(?i)(?<=\\bWITH \\()" + ONE + "(?:, " + ONE + ")+(?=\\))");

  private StorageParameters() {}

  /** The text with the parameters of each list sorted. */
  static String sorted(String text) {
    return LIST.matcher(text).replaceAll(list -> Matcher.quoteReplacement(sortedList(list)));
  }

  private static String sortedList(MatchResult list) {
    return PARAMETER
        .matcher(list.group())
        .results()
        .map(MatchResult::group)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
