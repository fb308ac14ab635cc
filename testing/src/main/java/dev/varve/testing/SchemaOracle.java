package dev.varve.testing;

/**
 * Says whether two databases have the same schema, by the catalog and, where there is a client for
 * the server, by {@code pg_dump}. The order of columns does not count. Thread-safe: it has no
 * state.
 */
public final class SchemaOracle {

  private SchemaOracle() {}

  /**
   * The whole schema as text; equal texts mean equal schemas.
   *
   * @param leftOut names of tables that do not count, such as the history table
   */
  public static String describe(TestDatabase database, String... leftOut) {
    return CatalogText.of(database, leftOut) + PgDump.ofColumnsInAnyOrder(database, leftOut);
  }

  /**
   * Passes if both have the same schema.
   *
   * @throws AssertionError with the lines that differ
   */
  public static void assertSameSchema(
      TestDatabase actual, TestDatabase expected, String... leftOut) {
    assertSameText(describe(actual, leftOut), describe(expected, leftOut));
  }

  /**
   * Passes if a schema is described as it was before.
   *
   * @throws AssertionError with the lines that differ
   */
  public static void assertSameText(String actual, String expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError(
          "the schemas differ (- expected, + actual):\n" + LineDiff.of(expected, actual));
    }
  }
}
