package dev.varve.model.change;

/** What is to be said of each rename. */
public final class Renaming {

  private Renaming() {}

  /**
   * Says it.
   *
   * @param part the part that is renamed, by its new name; empty for the object itself
   * @param what the part in words
   */
  public static void warn(Warnings warnings, Change change, String part, String what) {
    warnings.warn(
        HazardCode.RENAME,
        change,
        part,
        "code that is running while "
            + what
            + " gets its new name fails until it is replaced."
            + " Keep the name in the database and rename in Java alone, or take the code down for"
            + " the moment");
  }
}
