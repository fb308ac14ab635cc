package dev.varve.example.lifegraph;

import dev.varve.runtime.JavaStep;
import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;
import java.io.PrintStream;
import java.util.ServiceLoader;

/** Prints the first line of each step of a migration. */
record StepPrinter(PrintStream out) implements Steps {

  /** Prints what the revision's upgrade does. */
  void print(String revision) {
    for (SchemaMigration migration : ServiceLoader.load(SchemaMigration.class)) {
      if (migration.getClass().getAnnotation(Migration.class).id().equals(revision)) {
        migration.up(this);
      }
    }
  }

  private void line(String text) {
    int end = text.indexOf('\n');
    out.println("    " + (end < 0 ? text : text.substring(0, end) + " …"));
  }

  @Override
  public void sql(String sql) {
    line(sql);
  }

  @Override
  public void sqlInNewTransaction(String sql) {
    line(sql);
  }

  @Override
  public void sqlOutsideTransaction(String sql) {
    line(sql);
  }

  @Override
  public void repeat(String sql) {
    line(sql);
  }

  @Override
  public void sqlFile(String name) {
    line("the statements of " + name);
  }

  @Override
  public void java(String description, JavaStep step) {
    line(description);
  }

  @Override
  public void irreversible(String reason) {
    line("irreversible: " + reason);
  }
}
