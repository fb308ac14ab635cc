package dev.varve.model.diff;

import dev.varve.model.diff.Renames.Finding;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.ObjectKind;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What there is to say of markers and renames of one kind, in words.
 *
 * @param kind the kind's word
 * @param shown how a message names a name
 * @param member the declaration that has the name
 * @param findings takes what is said
 * @param <N> a name
 */
record RenameFindings<N>(
    String kind, Function<N, String> shown, Function<N, Member> member, List<Finding> findings) {

  void notNeeded(N name, N old) {
    String text =
        "%s is no longer needed: the last revision already has the %s %s. Remove it."
            .formatted(marker(old), kind, shown.apply(name));
    report(DiffProblem.MARKER_NOT_NEEDED, name, text);
  }

  /**
   * Says that there is no such old name.
   *
   * @param dropped the names that a rename could have come from
   */
  void unknown(N name, N old, Collection<N> dropped) {
    String others =
        dropped.isEmpty()
            ? ""
            : "; it has " + String.join(", ", dropped.stream().map(shown).toList());
    String text =
        "%s names the %s %s, which the last revision does not have%s."
            .formatted(marker(), kind, shown.apply(old), others);
    report(DiffProblem.UNKNOWN_OLD_NAME, name, text);
  }

  void stillDeclared(N name, N old) {
    String text =
        "%s names the %s %s, which is still declared. Remove it, or the other declaration."
            .formatted(marker(), kind, shown.apply(old));
    report(DiffProblem.OLD_NAME_STILL_DECLARED, name, text);
  }

  void claimedTwice(N name, N old, N other) {
    String text =
        "%s names the %s %s, which %s claims too. Remove one of the two."
            .formatted(marker(), kind, shown.apply(old), shown.apply(other));
    report(DiffProblem.OLD_NAME_STILL_DECLARED, name, text);
  }

  void alike(N old, N added) {
    String text =
        "the %s %s is dropped and %s is added. If it was renamed, write %s here; else its data is lost."
            .formatted(kind, shown.apply(old), shown.apply(added), marker(old));
    report(DiffProblem.LOOKS_LIKE_RENAME, added, text);
  }

  /**
   * Says that something keeps its Java element and leaves its name to something else.
   *
   * @param element the Java element
   * @param old the name before, which another declaration has now
   * @param name the name after
   */
  void handedOver(String element, N old, N name) {
    String text =
        "the %s %s is renamed to %s: the Java element %s has that name now. If the declaration here keeps the data of %s, write %s here."
            .formatted(
                kind, shown.apply(old), shown.apply(name), element, shown.apply(old), marker(old));
    report(DiffProblem.NAME_TAKEN_OVER, old, text);
  }

  /**
   * Says that something keeps its Java element and gets the name of what is dropped.
   *
   * @param element the Java element
   * @param old the name before
   * @param name the name after, of which the former owner is dropped
   */
  void replaces(String element, N old, N name) {
    String text =
        "the %s %s is renamed to %s: the Java element %s has that name now. The former %s is dropped. If the declaration here keeps its data, write %s here."
            .formatted(
                kind,
                shown.apply(old),
                shown.apply(name),
                element,
                shown.apply(name),
                marker(name));
    report(DiffProblem.NAME_TAKEN_OVER, name, text);
  }

  /** A class can declare several sequences: each annotation says itself what it was named. */
  private String marker() {
    return isSequence() ? "renamedFrom" : "@RenamedFrom";
  }

  private String marker(N old) {
    String text = old instanceof String ? old.toString() : shown.apply(old);
    return marker() + (isSequence() ? " = \"" + text + "\"" : "(\"" + text + "\")");
  }

  private boolean isSequence() {
    return kind.equals(ObjectKind.SEQUENCE.word());
  }

  private void report(DiffProblem code, N name, String message) {
    findings.add(new Finding(member.apply(name), new Problem(code, message)));
  }
}
