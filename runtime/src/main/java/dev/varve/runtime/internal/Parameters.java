package dev.varve.runtime.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Sets the parameters of a statement, one after the other. Not thread-safe. */
final class Parameters {
  private final PreparedStatement statement;
  private int last;

  Parameters(PreparedStatement statement) {
    this.statement = statement;
  }

  Parameters text(String value) throws SQLException {
    statement.setString(++last, value);
    return this;
  }

  Parameters texts(List<String> values) throws SQLException {
    statement.setArray(++last, statement.getConnection().createArrayOf("text", values.toArray()));
    return this;
  }

  Parameters number(long value) throws SQLException {
    statement.setLong(++last, value);
    return this;
  }

  Parameters flag(boolean value) throws SQLException {
    statement.setBoolean(++last, value);
    return this;
  }

  /** The chain and the id of a revision. */
  Parameters key(String name) throws SQLException {
    Key key = Key.of(name);
    return text(key.chain()).text(key.id());
  }
}
