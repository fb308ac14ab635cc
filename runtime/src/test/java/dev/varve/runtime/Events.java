package dev.varve.runtime;

import dev.varve.runtime.Outcome.Move;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what a listener is told, a line for each event. */
final class Events implements MigrationListener {
  final List<String> lines = new ArrayList<>();
  final List<Integer> processes = new ArrayList<>();

  @Override
  public void triesAgain(String what, Exception why, int tries, int of, Duration wait) {
    lines.add("tries again: " + what + " (" + tries + " of " + of + ")");
  }

  @Override
  public void waitingForOther(String holder, Duration waited) {
    lines.add("waiting for " + holder.replaceAll("\\d+", "N"));
  }

  @Override
  public void runBegins(List<Move> planned) {
    lines.add("run begins: " + shown(planned));
  }

  @Override
  public void runEnds(Outcome outcome, @Nullable Exception failure) {
    String end = failure == null ? "" : ", " + failure.getClass().getSimpleName();
    lines.add("run ends: " + shown(outcome.moves()) + end);
  }

  @Override
  public void migrationBegins(Move planned) {
    lines.add(planned.revision() + " begins");
  }

  @Override
  public void migrationEnds(Move done) {
    lines.add(done.revision() + " ends");
  }

  @Override
  public void stepBegins(String revision, Step step, int number, int of, int process) {
    processes.add(process);
    lines.add(revision + " " + number + "/" + of + " begins: " + step.text());
  }

  @Override
  public void stepEnds(String revision, Step step, int number, int of) {
    lines.add(revision + " " + number + "/" + of + " ends");
  }

  @Override
  public void batchEnds(String revision, Step step, int number, long rows, long soFar) {
    lines.add(revision + " " + number + " batch: " + rows + ", " + soFar);
  }

  private static String shown(List<Move> moves) {
    List<String> shown = new ArrayList<>();
    for (Move move : moves) {
      shown.add(move.action() + " " + move.revision() + " by " + move.steps().size());
    }
    return String.join(", ", shown);
  }
}
