package dev.varve.catalog;

import dev.varve.model.kind.domain.Domain;
import dev.varve.model.kind.domain.DomainCheck;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads domains. */
final class DomainReader {

  private DomainReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    Map<Long, List<DomainCheck>> checks = new HashMap<>();
    session.read(
        "domain_checks",
        row -> checks.computeIfAbsent(row.oid("domain"), it -> new ArrayList<>()).add(check(row)));
    session.read(
        "domains", row -> objects.add(domain(row, checks.getOrDefault(row.oid("oid"), List.of()))));
  }

  private static DomainCheck check(Row row) throws SQLException {
    return new DomainCheck(
        row.text("name"),
        ModelSpelling.expression(row.text("condition")),
        row.is("validated"),
        row.optional("comment"));
  }

  private static Domain domain(Row row, List<DomainCheck> checks) throws SQLException {
    return new Domain(
        row.qualifiedName(),
        TypeName.parse(row.text("type")),
        row.collation(),
        !row.is("not_null"),
        expression(row.optional("default_value")),
        checks,
        row.optional("comment"));
  }

  private static @Nullable SqlExpression expression(@Nullable String text) {
    return text == null ? null : ModelSpelling.expression(text);
  }
}
