package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the revisions that an address means: a name or the beginning of one, {@code base}, {@code
 * head}, {@code heads}, {@code current}, {@code label@head}, and steps from one of them, {@code
 * head-3} or {@code +2}, which begin where the database stands if no revision is given.
 *
 * <p>Modules of an application have histories that no parent connects. {@code head} is the head of
 * each of them, and ambiguous only if one of them has several.
 */
final class Addresses {
  private static final String AT_HEAD = "@head";

  private final Names names;
  private final RevisionGraph graph;
  private final RevisionGraph back;
  private final Set<String> heads;
  private final Set<String> current;
  private final Map<String, Set<String>> labels;

  /**
   * Addresses of revisions.
   *
   * @param names the revisions that can be named
   * @param graph the build's revisions
   * @param back the applied revisions with the parents that they had, and those of the build
   * @param heads the heads of the build
   * @param current where the database stands
   * @param labels the revisions of each label and of each chain
   */
  Addresses(
      Names names,
      RevisionGraph graph,
      RevisionGraph back,
      Set<String> heads,
      Set<String> current,
      Map<String, Set<String>> labels) {
    this.names = names;
    this.graph = graph;
    this.back = back;
    this.heads = heads;
    this.current = current;
    this.labels = labels;
  }

  /** The revisions that are meant; none if what is before the first one is meant. */
  Set<String> resolve(String address) {
    String text = address.strip();
    return switch (text) {
      case "base" -> Set.of();
      case "head" -> onePerHistory(text, heads);
      case "heads" -> heads;
      case "current" -> current;
      default -> text.endsWith(AT_HEAD) ? headsOf(text) : named(text);
    };
  }

  private Set<String> named(String text) {
    String name = names.find(text);
    if (name != null) {
      return Set.of(name);
    }
    Set<String> reached = steps(text);
    if (reached == null) {
      throw names.unknown(text);
    }
    return reached;
  }

  /** The head that stands on a labelled revision, or is of a chain of that name. */
  private Set<String> headsOf(String text) {
    String label = text.substring(0, text.length() - AT_HEAD.length());
    Set<String> labelled = labels.get(label);
    if (labelled == null) {
      throw new VarveException(
          ErrorCode.UNKNOWN_REVISION,
          "there is no branch \"" + label + "\". There are: " + Names.shown(labels.keySet()) + ".");
    }
    Set<String> found = new LinkedHashSet<>();
    for (String head : heads) {
      Set<String> line = graph.withParents(Set.of(head));
      if (!Collections.disjoint(labelled, line)) {
        found.add(head);
      }
    }
    return onePerHistory(text, found);
  }

  /**
   * The revisions whose histories an address is about: those that it means, or where its steps
   * begin, which may lead before the first one; none if it is the base.
   */
  Set<String> origin(String address) {
    String text = address.strip();
    int sign = sign(text);
    boolean isWhole = names.find(text) != null || count(text, sign) < 0;
    return isWhole ? resolve(text) : begin(text, sign);
  }

  /**
   * How many revisions are taken back by steps from where a database stands that has several
   * histories; zero or less if an address says something else.
   */
  int lastOfSeveral(String address) {
    String text = address.strip();
    boolean isMeant = text.startsWith("-") && current.size() > 1 && areOfOwnHistories(current);
    return isMeant ? number(text.substring(1)) : 0;
  }

  /** Null if the text does not end with a number of steps. */
  private @Nullable Set<String> steps(String text) {
    int sign = sign(text);
    int count = count(text, sign);
    if (count < 0) {
      return null;
    }
    Set<String> reached = begin(text, sign);
    for (int i = 0; i < count; i++) {
      reached = text.charAt(sign) == '+' ? up(text, reached, i) : down(text, reached, i);
    }
    return reached;
  }

  private static int sign(String text) {
    return Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
  }

  /** Negative if there is no number of steps. */
  private static int count(String text, int sign) {
    return sign < 0 ? -1 : number(text.substring(sign + 1));
  }

  /** Where steps begin: one revision at most. */
  private Set<String> begin(String text, int sign) {
    Set<String> from = sign == 0 ? current : resolve(text.substring(0, sign));
    if (from.size() > 1) {
      List<String> each = new ArrayList<>();
      for (String name : from) {
        each.add(name + text.substring(sign));
      }
      throw severalFor(text, each);
    }
    return from;
  }

  private static int number(String digits) {
    try {
      return digits.startsWith("+") || digits.startsWith("-") ? -1 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private Set<String> up(String text, Set<String> from, int done) {
    List<String> children = graph.children(from);
    if (children.isEmpty()) {
      throw tooMany(text, done, "after");
    }
    if (children.size() > 1) {
      throw branches(text, children);
    }
    return Set.of(children.get(0));
  }

  private Set<String> down(String text, Set<String> from, int done) {
    if (from.isEmpty()) {
      throw tooMany(text, done, "before");
    }
    if (from.size() > 1) {
      throw branches(text, from);
    }
    return new LinkedHashSet<>(back.parents(from.iterator().next()));
  }

  private Set<String> onePerHistory(String text, Set<String> found) {
    if (!areOfOwnHistories(found)) {
      throw severalFor(text, found);
    }
    return found;
  }

  private boolean areOfOwnHistories(Set<String> names) {
    for (String name : names) {
      Set<String> others = back.connected(Set.of(name));
      others.retainAll(names);
      if (others.size() > 1) {
        return false;
      }
    }
    return true;
  }

  private static VarveException severalFor(String text, Collection<String> found) {
    return Names.ambiguous("\"" + text + "\" means one revision, but there are several", found);
  }

  private static VarveException tooMany(String text, int there, String direction) {
    return new VarveException(
        ErrorCode.BAD_COUNT,
        "\"" + text + "\" goes too far: there are " + there + " revisions " + direction + " it.");
  }

  private static VarveException branches(String text, Iterable<String> ways) {
    return new VarveException(
        ErrorCode.STEP_BRANCHES,
        "\""
            + text
            + "\" comes to a point where the history branches: "
            + String.join(", ", ways)
            + ". Write the revision that you mean.");
  }
}
