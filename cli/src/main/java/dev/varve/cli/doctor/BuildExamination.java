package dev.varve.cli.doctor;

import dev.varve.runtime.Revision;
import dev.varve.runtime.Varve;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether the application's migrations are whole. */
final class BuildExamination {
  private static final String SUBJECT = "build";

  private final Varve varve;

  BuildExamination(Varve varve) {
    this.varve = varve;
  }

  List<Finding> examine() {
    List<Revision> revisions = varve.revisions();
    if (revisions.isEmpty()) {
      return List.of(
          Finding.problem(
              SUBJECT,
              "the application holds no migration",
              "Is --app the right folder or jar, and was it compiled with Varve's processor?"));
    }
    List<Finding> found = new ArrayList<>(heads());
    for (Revision revision : revisions) {
      if (revision.draft()) {
        found.add(
            Finding.note(
                SUBJECT,
                "the migration " + revision.name() + " is a draft, which no upgrade applies",
                "Compile with varve.commit to make a migration of it."));
      }
    }
    return found.isEmpty()
        ? List.of(Finding.ok(SUBJECT, revisions.size() + " migrations, one head of each chain"))
        : found;
  }

  private List<Finding> heads() {
    Map<String, List<String>> chains = new TreeMap<>();
    for (Revision head : varve.heads()) {
      chains.computeIfAbsent(head.placement().chain(), it -> new ArrayList<>()).add(head.name());
    }
    List<Finding> found = new ArrayList<>();
    for (List<String> heads : chains.values()) {
      if (heads.size() > 1) {
        found.add(
            Finding.note(
                SUBJECT,
                "the history has " + heads.size() + " heads: " + String.join(", ", heads),
                "Compile, which drafts a merge of them, and commit it."));
      }
    }
    return found;
  }
}
