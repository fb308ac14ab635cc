package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a revision by its name, its id or the beginning of one of them. */
final class Names {
  private static final int SHOWN = 10;

  private final Set<String> known;
  private final String where;

  /**
   * Names of revisions.
   *
   * @param known the names of the revisions that can be meant
   * @param where where they are, for messages
   */
  Names(Set<String> known, String where) {
    this.known = known;
    this.where = where;
  }

  /** The chain in a revision's name: no id holds a colon. */
  static String chain(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** The id in a revision's name. */
  static String id(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The one that is meant; null if none begins so. */
  @Nullable String find(String text) {
    if (known.contains(text)) {
      return text;
    }
    if (text.startsWith(":") && known.contains(text.substring(1))) {
      return text.substring(1);
    }
    List<String> matches = matches(text, true);
    if (matches.isEmpty()) {
      matches = matches(text, false);
    }
    if (matches.size() > 1) {
      throw ambiguous("\"" + text + "\" can mean several revisions", matches);
    }
    return matches.isEmpty() ? null : matches.get(0);
  }

  private List<String> matches(String text, boolean whole) {
    List<String> matches = new ArrayList<>();
    for (String name : text.isEmpty() ? Set.<String>of() : known) {
      String id = Names.id(name);
      if (whole ? id.equals(text) : name.startsWith(text) || id.startsWith(text)) {
        matches.add(name);
      }
    }
    return matches;
  }

  VarveException unknown(String text) {
    List<String> near = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String name : text.isEmpty() ? Set.<String>of() : known) {
      if (name.toLowerCase(Locale.ROOT).contains(lower)) {
        near.add(name);
      }
    }
    return new VarveException(
        ErrorCode.UNKNOWN_REVISION,
        "there is no revision \""
            + text
            + "\" "
            + where
            + (near.isEmpty()
                ? ". There are: " + shown(known) + "."
                : "; do you mean " + shown(near) + "?"));
  }

  /** Several revisions where one is needed. */
  static VarveException ambiguous(String what, Collection<String> candidates) {
    return new VarveException(
        ErrorCode.AMBIGUOUS_REVISION,
        what + ": " + shown(candidates) + ". Write the one that you mean.");
  }

  /** The last ones: they are those that people mean. */
  static String shown(Collection<String> names) {
    List<String> all = new ArrayList<>(names);
    if (all.isEmpty()) {
      return "none";
    }
    int from = Math.max(0, all.size() - SHOWN);
    String earlier = from == 0 ? "" : "… ";
    return earlier + String.join(", ", all.subList(from, all.size()));
  }
}
