package dev.varve.processor.read;

import dev.varve.model.naming.NameParts;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads unique and check constraints. */
final class ConstraintReader {

  /** The first version that can take two NULLs as equal. */
  static final int NULLS_NOT_DISTINCT_SINCE = 15;

  private final Reading reading;
  private final ColumnLists columns;
  private final GivenNames names;

  ConstraintReader(Reading reading) {
    this.reading = reading;
    this.columns = new ColumnLists(reading);
    this.names = new GivenNames(reading);
  }

  /** A unique constraint; null if it has no columns, which is then reported. */
  @Nullable UniqueConstraint unique(TableShape table, Mirror mirror, @Nullable MappedColumn own) {
    List<String> keys = columns.distinct(mirror, "columns", table, own);
    List<String> include = columns.existing(mirror, "include", table);
    if (keys.isEmpty()) {
      return null;
    }
    if (mirror.flag("nullsNotDistinct")) {
      reading.needs(NULLS_NOT_DISTINCT_SINCE, "nullsNotDistinct", mirror.at("nullsNotDistinct"));
    }
    NameParts parts =
        NameParts.of(table.name().name(), GivenNames.with(keys, include), mirror.text("name"));
    return new UniqueConstraint(
        names.of(reading.settings().naming().unique(), parts, mirror),
        keys,
        include,
        mirror.flag("nullsNotDistinct"),
        Deferrals.of(mirror),
        reading.names().comment(mirror));
  }

  /** A check constraint; null if it has no condition, which is then reported. */
  @Nullable CheckConstraint check(TableShape table, Mirror mirror, @Nullable MappedColumn own) {
    SqlExpression condition = reading.expressions().required(mirror, "value");
    if (condition == null) {
      return null;
    }
    List<String> column = own == null ? List.of() : List.of(own.name());
    NameParts parts = NameParts.of(table.name().name(), column, mirror.text("name"));
    return new CheckConstraint(
        names.of(reading.settings().naming().check(), parts, mirror),
        condition,
        mirror.flag("noInherit"),
        reading.names().comment(mirror));
  }
}
