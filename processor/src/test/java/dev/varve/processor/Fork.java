package dev.varve.processor;

import java.util.Map;
import java.util.TreeMap;

/** Brings two branches together in one source tree, as a merge of a version control system does. */
final class Fork {
  static final String B = "20260212T091500_b";
  static final String C = "20260212T091500_c";

  private Fork() {}

  /** The class of the table, with more after its columns. */
  static String party(String more) {
    return """
        package com.acme;

        import dev.varve.annotations.*;

        @Table(name = "parties")
        public record Party(
            @Id long id,
            String name%s) {}
        """
        .formatted(more);
  }

  /** Commits on branches of their own, and brings the branches together. */
  static void make(TestProject project, String b, String c, String together) {
    Map<String, String> both = new TreeMap<>(branch(project, b, "b"));
    both.putAll(branch(project, c, "c"));
    both.forEach(project::withFile);
    project.clean();
    project.with(together);
  }

  /** Two branches with a column each. */
  static void thatCommutes(TestProject project) {
    make(
        project,
        party(",\n    @Column(nullable = true) String b"),
        party(",\n    @Column(nullable = true) Integer c"),
        party(",\n    @Column(nullable = true) String b,\n    @Column(nullable = true) Integer c"));
  }

  /** The files that a commit on a branch of its own adds. */
  static Map<String, String> branch(TestProject project, String source, String message) {
    Map<String, String> before = project.files("src");
    project.clean();
    project.with(source).committed(message, "-Avarve.allow=drop-column:parties.name");
    Map<String, String> added = new TreeMap<>(project.files("src"));
    added.keySet().removeAll(before.keySet());
    added.keySet().forEach(project::without);
    before.forEach(project::withFile);
    return added;
  }
}
