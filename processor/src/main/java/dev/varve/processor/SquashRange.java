package dev.varve.processor;

import dev.varve.model.problem.NearMiss;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.processor.generate.GeneratingProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the revisions of a range, and makes sure that one revision can take their place. */
final class SquashRange {
  private static final String WAY_OUT = ". Give a range that begins and ends with one revision.";

  private final History history;
  private final List<Revision> revisions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private SquashRange(History history) {
    this.history = history;
  }

  /**
   * The revisions, parents first.
   *
   * @param text the first and the last, {@code from..to}; the first or the last of the history
   *     where it is left out
   * @throws ProblemException if there is no such range, or something else hangs on its middle
   */
  static List<Revision> of(History history, String text) {
    SquashRange range = new SquashRange(history);
    int dots = text.indexOf("..");
    List<Revision> roots = history.roots();
    List<Revision> heads = history.heads();
    String from = range.resolve(text.substring(0, dots), roots, "begins");
    String to = range.resolve(text.substring(dots + 2), heads, "ends");
    range.collect(from, to);
    range.requireClosed(from, to);
    return range.revisions;
  }

  private String resolve(String given, List<Revision> ends, String verb) {
    String wanted = given.strip();
    List<String> found = new ArrayList<>();
    for (Revision revision : wanted.isEmpty() ? ends : history.revisions()) {
      if (revision.id().equals(wanted)) {
        return wanted;
      }
      if (revision.id().startsWith(wanted)) {
        found.add(revision.id());
      }
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    throw refused(
        found.isEmpty()
            ? "there is no revision \"" + wanted + "\"" + NearMiss.hint(wanted, all())
            : "which one it " + verb + " with is open: " + String.join(", ", found));
  }

  private List<String> all() {
    List<String> all = new ArrayList<>();
    for (Revision revision : history.revisions()) {
      all.add(revision.id());
    }
    return all;
  }

  private void collect(String from, String to) {
    for (Revision revision : history.lineage(to)) {
      boolean follows = revision.id().equals(from);
      for (String parent : revision.parents()) {
        follows |= ids.contains(parent);
      }
      if (follows) {
        ids.add(revision.id());
        revisions.add(revision);
      }
    }
    if (ids.isEmpty()) {
      throw refused(to + " does not follow from " + from);
    }
    if (ids.size() == 1) {
      throw refused("it holds " + from + " alone");
    }
  }

  private void requireClosed(String from, String to) {
    for (Revision revision : history.revisions()) {
      for (String parent : revision.parents()) {
        boolean inside = ids.contains(revision.id());
        if (inside && !revision.id().equals(from) && !ids.contains(parent)) {
          throw refused(
              "the revision "
                  + revision.id()
                  + " in it follows "
                  + parent
                  + ", which is not in it");
        }
        if (!inside && !parent.equals(to) && ids.contains(parent)) {
          throw refused(
              "the revision " + revision.id() + ", which is not in it, follows " + parent);
        }
      }
    }
  }

  private static ProblemException refused(String why) {
    return new ProblemException(
        GeneratingProblem.CANNOT_SQUASH, "this range cannot be squashed: " + why + WAY_OUT);
  }
}
