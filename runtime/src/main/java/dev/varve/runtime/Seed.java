package dev.varve.runtime;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlToken;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a table must have: one {@code INSERT … ON CONFLICT DO NOTHING}, so that rows which are
 * there already stay as they are.
 *
 * <pre>
 * steps.seed(
 *     Seed.into("roles").columns("code", "name").row("admin", "Administrator").row("guest", null));
 * </pre>
 *
 * <p>Names are written as in SQL, in double quotes where PostgreSQL needs them. Values become
 * constants: {@code null}, text, numbers, booleans, {@link UUID}, {@code java.time}, {@code
 * byte[]}, enum constants by their names, and {@link #expression}. Immutable.
 */
public final class Seed {
  private final String table;
  private final List<String> columns;
  private final List<String> rows;

  /** A value that PostgreSQL computes. */
  private static final class Expression {
    private final String sql;

    private Expression(String sql) {
      this.sql = sql;
    }
  }

  private Seed(String table, List<String> columns, List<String> rows) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Rows of this table.
   *
   * @param table its name, with its schema if it needs one: {@code roles}, {@code auth.roles}
   * @throws VarveException if that is no name ({@link ErrorCode#SEED_UNUSABLE})
   */
  public static Seed into(String table) {
    return new Seed(name(table, 2), List.of(), List.of());
  }

  /**
   * The columns that the rows give values for, in the same order.
   *
   * @throws VarveException if one is no name, or rows were given before
   */
  public Seed columns(String... names) {
    if (!rows.isEmpty() || names.length == 0) {
      throw unusable(table + ": name the columns, once, before the first row: .columns(\"code\")");
    }
    List<String> quoted = new ArrayList<>();
    for (String column : names) {
      quoted.add(name(column, 1));
    }
    return new Seed(table, quoted, rows);
  }

  /**
   * One more row.
   *
   * @param values a value for each column
   * @throws VarveException if there are more or fewer values than columns, or one is of a class
   *     that has no constant
   */
  public Seed row(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw unusable(
          table
              + ": row "
              + (rows.size() + 1)
              + " has "
              + values.length
              + " values for "
              + columns.size()
              + " columns ("
              + String.join(", ", columns)
              + ")");
    }
    List<String> constants = new ArrayList<>();
    for (Object value : values) {
      constants.add(constant(value));
    }
    List<String> more = new ArrayList<>(rows);
    more.add("(" + String.join(", ", constants) + ")");
    return new Seed(table, columns, more);
  }

  /** A value that PostgreSQL computes from this SQL, such as {@code now()}; it is not escaped. */
  public static Object expression(String sql) {
    return new Expression(sql);
  }

  /**
   * The statement.
   *
   * @throws VarveException if there is no row
   */
  public String sql() {
    if (rows.isEmpty()) {
      throw unusable(table + ": there is no row; give one: .columns(\"code\").row(\"admin\")");
    }
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", columns)
        + ")\nVALUES\n  "
        + String.join(",\n  ", rows)
        + "\nON CONFLICT DO NOTHING";
  }

  private String constant(@Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof Expression expression) {
      return expression.sql;
    }
    if (value instanceof Boolean) {
      return value.toString();
    }
    return SqlQuoting.literal(text(value));
  }

  /** As a text that PostgreSQL reads as a value of the column's type, which it knows. */
  private String text(Object value) {
    if (value instanceof byte[] bytes) {
      return "\\x" + HexFormat.of().formatHex(bytes);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    boolean speaksForItself =
        value instanceof CharSequence
            || value instanceof Character
            || value instanceof Number
            || value instanceof UUID
            || value instanceof TemporalAccessor;
    if (!speaksForItself) {
      throw unusable(
          table
              + ": row "
              + (rows.size() + 1)
              + " has a value of "
              + value.getClass().getName()
              + ", which has no constant; give it as text, as PostgreSQL writes it");
    }
    return value.toString();
  }

  /** A name of at most so many parts, in its own spelling. */
  private static String name(String sql, int parts) {
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      boolean isPart = i % 2 == 0;
      if (isPart ? !token.isName() || token.name().isEmpty() : !token.isSpecial('.')) {
        throw noName(sql);
      }
      if (isPart) {
        names.add(SqlQuoting.identifier(token.name()));
      }
    }
    if (tokens.size() % 2 == 0 || names.size() > parts) {
      throw noName(sql);
    }
    return String.join(".", names);
  }

  private static VarveException noName(String sql) {
    return unusable(
        "\""
            + sql
            + "\" is not a name in SQL: quote what is no plain word: \"\\\"Order Line\\\"\"");
  }

  private static VarveException unusable(String what) {
    return new VarveException(ErrorCode.SEED_UNUSABLE, "these rows cannot be seeded: " + what);
  }
}
