package dev.varve.cli;

import dev.varve.runtime.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code varve branches}. */
@Command(
    name = "branches",
    description = "Lists the revisions of the build that several others follow. Needs no database.",
    mixinStandardHelpOptions = true)
final class BranchesCommand implements Callable<Integer> {
  @Mixin private final RunOptions options;

  BranchesCommand(Surroundings surroundings) {
    this.options = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    try (Session session = options.openBuild()) {
      Map<String, List<String>> followers = new TreeMap<>();
      for (Revision revision : session.varve().revisions()) {
        for (String parent : revision.parents()) {
          followers
              .computeIfAbsent(revision.placement().nameOf(parent), it -> new ArrayList<>())
              .add(revision.name());
        }
      }
      followers.values().removeIf(children -> children.size() < 2);
      options.report().branches(followers);
    }
    return ExitCode.DONE;
  }
}
