package dev.varve.processor.read;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import org.jspecify.annotations.Nullable;

/** Reads one column. */
final class ColumnReader {

  /** The first version with generated columns that are computed when they are read. */
  private static final int VIRTUAL_SINCE = 18;

  private final Reading reading;
  private final IdentityReader identities;

  ColumnReader(Reading reading) {
    this.reading = reading;
    this.identities = new IdentityReader(reading);
  }

  /**
   * The column of a property.
   *
   * @return null if it has no type, which is then reported
   */
  @Nullable Column read(MappedColumn mapped, boolean key) {
    Property property = mapped.property();
    Mirror column = property.annotations().get("Column");
    Mirror identity = property.annotations().get("Identity");
    TypeName type = reading.javaTypes().read(property);
    checkNullable(property, column, key, identity != null);
    if (type == null) {
      return null;
    }
    boolean nullable = Nullability.isNullable(property, key || identity != null);
    Identity numbering = identity == null ? null : identities.read(property, identity, type);
    Column plain = new Column(mapped.name(), type, nullable, null, numbering, null, null, null);
    return column == null ? plain : written(plain, column, identity);
  }

  private void checkNullable(
      Property property, @Nullable Mirror column, boolean key, boolean identity) {
    if ((key || identity) && column != null && column.flag("nullable")) {
      reading.add(
          ReadingProblem.CANNOT_BE_NULL,
          column.at("nullable"),
          (key ? "a column of the primary key" : "an identity column")
              + " cannot take NULL; leave nullable out of "
              + property.name());
    }
  }

  private Column written(Column plain, Mirror column, @Nullable Mirror identity) {
    SqlExpression defaultValue = reading.expressions().read(column, "defaultValue");
    Generated generated = generated(column);
    checkOneValue(column, identity);
    return new Column(
        plain.name(),
        plain.type(),
        plain.nullable(),
        defaultValue,
        plain.identity(),
        generated,
        Collations.read(reading.names(), column, "collation"),
        reading.names().comment(column));
  }

  private void checkOneValue(Mirror column, @Nullable Mirror identity) {
    boolean hasDefault = !column.text("defaultValue").isEmpty();
    boolean generated = !column.text("generated").isEmpty();
    if (generated && (hasDefault || identity != null)) {
      several(
          column.at("generated"),
          "a generated column has no " + (hasDefault ? "default" : "identity"));
    } else if (hasDefault && identity != null) {
      several(column.at("defaultValue"), "an identity column has no default");
    }
  }

  private void several(Position position, String what) {
    reading.add(ReadingProblem.SEVERAL_VALUES, position, what + "; leave one of them out");
  }

  private @Nullable Generated generated(Mirror column) {
    boolean virtual = column.constant("storage").equals("VIRTUAL");
    if (column.text("generated").isEmpty()) {
      if (column.has("storage")) {
        reading.add(
            ReadingProblem.STORAGE_WITHOUT_EXPRESSION,
            column.at("storage"),
            "only a generated column has a storage; write generated = … too, or leave it out");
      }
      return null;
    }
    if (virtual) {
      reading.needs(VIRTUAL_SINCE, "a virtual generated column", column.at("storage"));
    }
    SqlExpression expression = reading.expressions().read(column, "generated");
    return expression == null ? null : new Generated(expression, !virtual);
  }
}
