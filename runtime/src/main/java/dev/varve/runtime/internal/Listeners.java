package dev.varve.runtime.internal;

import dev.varve.runtime.MigrationListener;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All listeners as one, which throws nothing. Immutable. */
final class Listeners implements MigrationListener {
  private final List<MigrationListener> all;

  Listeners(List<MigrationListener> all) {
    this.all = all;
  }

  /** With one more. */
  Listeners with(MigrationListener one) {
    List<MigrationListener> more = new ArrayList<>(all);
    more.add(one);
    return new Listeners(more);
  }

  boolean isHeard() {
    return !all.isEmpty();
  }

  private static void failed(RuntimeException e) {
    Run.LOG.log(System.Logger.Level.WARNING, "a listener failed; the run goes on", e);
  }

  @Override
  public void triesAgain(String what, Exception why, int tries, int of, Duration wait) {
    for (MigrationListener listener : all) {
      try {
        listener.triesAgain(what, why, tries, of, wait);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void waitingForOther(String holder, Duration waited) {
    for (MigrationListener listener : all) {
      try {
        listener.waitingForOther(holder, waited);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void runBegins(List<Move> planned) {
    for (MigrationListener listener : all) {
      try {
        listener.runBegins(planned);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void runEnds(Outcome outcome, @Nullable Exception failure) {
    for (MigrationListener listener : all) {
      try {
        listener.runEnds(outcome, failure);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void migrationBegins(Move planned) {
    for (MigrationListener listener : all) {
      try {
        listener.migrationBegins(planned);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void migrationEnds(Move done) {
    for (MigrationListener listener : all) {
      try {
        listener.migrationEnds(done);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void stepBegins(String revision, Step step, int number, int of, int process) {
    for (MigrationListener listener : all) {
      try {
        listener.stepBegins(revision, step, number, of, process);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void stepEnds(String revision, Step step, int number, int of) {
    for (MigrationListener listener : all) {
      try {
        listener.stepEnds(revision, step, number, of);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  @Override
  public void batchEnds(String revision, Step step, int number, long rows, long soFar) {
    for (MigrationListener listener : all) {
      try {
        listener.batchEnds(revision, step, number, rows, soFar);
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }
}
