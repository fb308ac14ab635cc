package dev.varve.cli;

import dev.varve.runtime.Varve;

/**
 * One command's way to the database and to the application.
 *
 * @param varve the runtime
 * @param application the application
 * @param check compares the database with records
 */
record Session(Varve varve, Application application, RecordedSchema check)
    implements AutoCloseable {

  @Override
  public void close() {
    application.close();
  }
}
