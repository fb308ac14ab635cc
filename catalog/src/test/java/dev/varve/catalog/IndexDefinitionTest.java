package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class IndexDefinitionTest {

  private static IndexDefinition parse(String rest) {
    return IndexDefinition.parse("CREATE UNIQUE INDEX \"using\" ON app.\"a (\" USING " + rest);
  }

  private static IndexKey expression(String text, @Nullable String operatorClass) {
    return new IndexKey(null, new SqlExpression(text), operatorClass, null, false, false);
  }

  @Test
  void keysAreColumnsOrExpressions() {
    assertThat(
            parse(
                    "btree (a, \"B c\", lower(a), app.f(a, ')'::text), ((a || b)),"
                        + " (a AT TIME ZONE 'UTC'::text), COALESCE(a, b))")
                .keys())
        .containsExactly(
            IndexKey.of("a"),
            IndexKey.of("B c"),
            expression("lower(a)", null),
            expression("app.f(a, ')'::text)", null),
            expression("a || b", null),
            expression("a AT TIME ZONE 'UTC'::text", null),
            expression("COALESCE(a, b)", null));
  }

  @Test
  void aKeyHasCollationOperatorClassAndOrder() {
    assertThat(
            parse(
                    "gist (a COLLATE \"C\" text_pattern_ops DESC NULLS LAST, b COLLATE app.german"
                        + " DESC, c NULLS FIRST, (d) public.gist_trgm_ops (siglen='32'), e nulls)")
                .keys())
        .containsExactly(
            new IndexKey("a", null, "text_pattern_ops", new QualifiedName("", "C"), true, false),
            new IndexKey("b", null, null, new QualifiedName("app", "german"), true, true),
            new IndexKey("c", null, null, null, false, true),
            expression("d", "gist_trgm_ops(siglen=32)"),
            new IndexKey("e", null, "nulls", null, false, false));
  }

  @Test
  void includedColumnsAndThePredicateFollow() {
    IndexDefinition definition =
        parse(
            "btree (a) INCLUDE (b, \"where\") NULLS NOT DISTINCT WITH (fillfactor='70')"
                + " WHERE ((a > 0) AND (b IS NULL))");
    assertThat(definition.include()).containsExactly("b", "where");
    assertThat(definition.where()).isEqualTo(new SqlExpression("(a > 0) AND (b IS NULL)"));
  }

  @Test
  void thereMayBeNoPredicate() {
    assertThat(parse("btree (a)").where()).isNull();
    assertThat(parse("btree (a)").include()).isEmpty();
  }
}
