package dev.varve.catalog;

import java.util.List;
import schemacrawler.inclusionrule.IncludeAll;
import schemacrawler.inclusionrule.InclusionRule;

/**
 * What is read of a database. What belongs to an extension, and what PostgreSQL itself made, is
 * never read. Immutable and thread-safe, if its rules are.
 *
 * <p>Rules see names as SQL text, in quotes where PostgreSQL needs them: {@code app}, {@code
 * app."Order"}.
 *
 * @param schemas which schemas are read, by their names
 * @param relations which tables, views and the like are read, by their names with the schema's;
 *     with one, all that belongs to it is left out, such as its indexes, triggers and sequences
 */
public record CatalogScope(InclusionRule schemas, InclusionRule relations) {
  /** Everything. */
  public static final CatalogScope ALL = new CatalogScope(new IncludeAll(), new IncludeAll());

  /** The same scope, with other schemas. */
  public CatalogScope withSchemas(InclusionRule rule) {
    return new CatalogScope(rule, relations);
  }

  /** The same scope, with other tables, views and the like. */
  public CatalogScope withRelations(InclusionRule rule) {
    return new CatalogScope(schemas, rule);
  }

  /**
   * The same scope without the tables of these names.
   *
   * @param tables names as they are, without quotes; alone, or after the schema's name and a dot
   */
  public CatalogScope without(String... tables) {
    return withRelations(new AllBut(relations, List.of(tables)));
  }
}
