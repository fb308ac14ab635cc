package dev.varve.runtime;

/**
 * One step of a migration as text.
 *
 * @param kind how it is run
 * @param text the SQL; for Java code its description, for {@link Kind#IRREVERSIBLE} the reason
 */
public record Step(Kind kind, String text) {

  /** How a step is run; see the methods of {@link Steps}. */
  public enum Kind {
    /** {@link Steps#sql}. */
    SQL("sql"),
    /** {@link Steps#sqlInNewTransaction}. */
    NEW_TRANSACTION("new transaction"),
    /** {@link Steps#sqlOutsideTransaction}. */
    OUTSIDE_TRANSACTION("outside transaction"),
    /** {@link Steps#repeat}. */
    REPEAT("repeat"),
    /** {@link Steps#java}. */
    JAVA("java"),
    /** {@link Steps#irreversible}. */
    IRREVERSIBLE("irreversible"),
    /**
     * A step of a way back that does not run, because what it would drop was there before the
     * migration: tables of a baseline, an extension that somebody else installed.
     */
    KEPT("kept");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The kind's name in the history table and in checksums; never changes. */
    public String label() {
      return label;
    }

    /**
     * The kind of a label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind ofLabel(String label) {
      for (Kind kind : values()) {
        if (kind.label.equals(label)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("not a kind of step: " + label);
    }

    /** Whether the text of such a step is SQL. */
    public boolean isSql() {
      return this != JAVA && this != IRREVERSIBLE && this != KEPT;
    }
  }
}
