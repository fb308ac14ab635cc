package dev.varve.cli;

/** A setting that is missing, or that cannot be used: the message says which, and what to write. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
