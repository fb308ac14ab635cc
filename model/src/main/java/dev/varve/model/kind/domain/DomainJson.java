package dev.varve.model.kind.domain;

import dev.varve.model.json.CollationJson;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The fields of a domain after its name. */
final class DomainJson {

  private DomainJson() {}

  static void write(JsonText json, Domain domain) {
    json.field("type", domain.type().sql());
    CollationJson.write(json, domain.collation());
    if (!domain.nullable()) {
      json.flag("nullable", false);
    }
    json.field("default", domain.defaultValue());
    if (!domain.checks().isEmpty()) {
      json.name("checks");
      json.beginLines('[');
      for (DomainCheck check : domain.checks()) {
        json.begin('{');
        json.field("name", check.name());
        json.field("condition", check.condition());
        if (!check.validated()) {
          json.flag("not valid", true);
        }
        json.field("comment", check.comment());
        json.end('}');
      }
      json.end(']');
    }
    json.field("comment", domain.comment());
  }

  static Domain read(JsonFields fields, QualifiedName name) throws IOException {
    return new Domain(
        name,
        fields.type("type"),
        CollationJson.read(fields),
        fields.flag("nullable", true),
        fields.expression("default"),
        readChecks(fields),
        fields.text("comment"));
  }

  private static List<DomainCheck> readChecks(JsonFields fields) throws IOException {
    List<DomainCheck> checks = new ArrayList<>();
    if (fields.beginArray("checks")) {
      while (fields.more()) {
        fields.begin();
        checks.add(
            new DomainCheck(
                fields.required("name"),
                new SqlExpression(fields.required("condition")),
                !fields.flag("not valid", false),
                fields.text("comment")));
        fields.end();
      }
    }
    return checks;
  }
}
