package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlQuoting;
import java.util.Locale;

/** In which sessions a trigger or a rule fires, by their {@code session_replication_role}. */
public enum FiringState {
  /** In all but those that replicate. */
  ORIGIN("ENABLE"),
  /** In none. */
  DISABLED("DISABLE"),
  /** In those that replicate. */
  REPLICA("ENABLE REPLICA"),
  /** In all. */
  ALWAYS("ENABLE ALWAYS");

  private final String sql;

  FiringState(String sql) {
    this.sql = sql;
  }

  /** The words that bring it about: {@code ENABLE ALWAYS}. */
  public String sql() {
    return sql;
  }

  /** What there is to say of it after other words; nothing where nobody has switched it. */
  public String words() {
    return this == ORIGIN ? "" : ", " + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The action of {@code ALTER TABLE} that brings it about.
   *
   * @param word {@code TRIGGER} or {@code RULE}
   * @param name the name of what fires
   */
  public String action(String word, String name) {
    return sql + " " + word + " " + SqlQuoting.identifier(name);
  }
}
