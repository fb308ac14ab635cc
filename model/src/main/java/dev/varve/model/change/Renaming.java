package dev.varve.model.change;

/** What is common to all renames. */
public final class Renaming {

  private Renaming() {}

  /** Whether the change gives something another name or schema, so that what uses it follows. */
  public static boolean is(Change change) {
    return change instanceof Rename
        || change instanceof MoveToSchema
        || change instanceof PartRename;
  }

  /**
   * Says what is to be said of it.
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
