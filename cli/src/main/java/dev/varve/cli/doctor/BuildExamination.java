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
  private final Modules modules;

  BuildExamination(Varve varve, Modules modules) {
    this.varve = varve;
    this.modules = modules;
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
    for (Map.Entry<String, List<String>> chain : chains.entrySet()) {
      Map<String, List<String>> byModule = modules.of(chain.getValue());
      byModule.values().stream()
          .filter(heads -> heads.size() > 1)
          .forEach(it -> found.add(branches(it)));
      if (byModule.size() > 1) {
        found.add(shared(chain.getKey(), byModule));
      }
    }
    return found;
  }

  private static Finding branches(List<String> heads) {
    return Finding.note(
        SUBJECT,
        "the history has " + heads.size() + " heads: " + String.join(", ", heads),
        "Compile, which drafts a merge of them, and commit it.");
  }

  /** The compiler sees one module at a time, and drafts no merge of two. */
  private static Finding shared(String chain, Map<String, List<String>> byModule) {
    List<String> described = new ArrayList<>();
    byModule.forEach((module, heads) -> described.add(String.join(", ", heads) + " of " + module));
    return Finding.note(
        SUBJECT,
        byModule.size()
            + " modules share the chain "
            + (chain.isEmpty() ? "without a name" : chain)
            + ": "
            + String.join("; ", described),
        "A module whose revisions are applied nowhere gets a chain of its own:"
            + " @VarveProject(chain = \"...\"). One whose revisions are applied keeps its chain:"
            + " head means the head of each module, and a revision's id its module's history.");
  }
}
