package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the revision that a user means. */
final class Names {
  private static final int SHOWN = 10;

  private Names() {}

  /** The id that equals the name, or else the only one that begins with it. */
  static String resolve(String name, Collection<String> ids, String where) {
    if (ids.contains(name)) {
      return name;
    }
    List<String> matches = new ArrayList<>();
    for (String id : ids) {
      if (id.startsWith(name)) {
        matches.add(id);
      }
    }
    if (matches.size() == 1) {
      return matches.get(0);
    }
    throw matches.isEmpty() ? unknown(name, ids, where) : ambiguous(name, matches);
  }

  private static VarveException unknown(String name, Collection<String> ids, String where) {
    return new VarveException(
        ErrorCode.UNKNOWN_REVISION,
        "there is no revision \"" + name + "\" " + where + ". There are: " + shown(ids) + ".");
  }

  private static VarveException ambiguous(String name, List<String> matches) {
    return new VarveException(
        ErrorCode.AMBIGUOUS_REVISION,
        "several revisions begin with \""
            + name
            + "\": "
            + shown(matches)
            + ". Write one in full.");
  }

  /** The last ones: they are those that people mean. */
  private static String shown(Collection<String> ids) {
    List<String> all = new ArrayList<>(ids);
    if (all.isEmpty()) {
      return "none";
    }
    int from = Math.max(0, all.size() - SHOWN);
    String earlier = from == 0 ? "" : "… ";
    return earlier + String.join(", ", all.subList(from, all.size()));
  }
}
