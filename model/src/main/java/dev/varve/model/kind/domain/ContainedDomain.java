package dev.varve.model.kind.domain;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UserType;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether values of a domain stand within other values in a table: in arrays, composite types or
 * ranges. PostgreSQL does not look into those, and so refuses {@code ADD CONSTRAINT}, {@code
 * VALIDATE CONSTRAINT} and {@code SET NOT NULL} of such a domain ("cannot alter type … because
 * column … uses it"), whether there are rows or not.
 */
final class ContainedDomain {
  private final List<UserType> types = new ArrayList<>();
  private final Domain domain;

  private ContainedDomain(SchemaModel schema, Domain domain) {
    this.domain = domain;
    for (SchemaObject object : schema.objects()) {
      if (object instanceof UserType type) {
        types.add(type);
      }
    }
  }

  /** Whether a column of a table in the schema holds the domain within another value. */
  static boolean is(SchemaModel schema, Domain domain) {
    return new ContainedDomain(schema, domain).isInTables(schema);
  }

  private boolean isInTables(SchemaModel schema) {
    for (SchemaObject object : schema.objects()) {
      if (object instanceof Table table) {
        for (Column column : table.columns()) {
          if (isWithin(column.type(), false)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isWithin(TypeName type, boolean within) {
    boolean inside = within || type.array();
    if (type.isNamed(domain.name())) {
      return inside;
    }
    for (UserType user : types) {
      if (type.isNamed(user.name())) {
        return isMadeOf(user, inside);
      }
    }
    return false;
  }

  private boolean isMadeOf(UserType user, boolean inside) {
    for (TypeName part : user.madeOf()) {
      if (isWithin(part, inside || !(user instanceof Domain))) {
        return true;
      }
    }
    return false;
  }
}
