package dev.varve.processor.read;

import dev.varve.model.naming.NameParts;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.TypeName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads foreign keys. */
final class ForeignKeyReader {
  private final Reading reading;
  private final ColumnLists columns;
  private final GivenNames names;

  ForeignKeyReader(Reading reading) {
    this.reading = reading;
    this.columns = new ColumnLists(reading);
    this.names = new GivenNames(reading);
  }

  /** A foreign key; null if something that it needs is not there, which is then reported. */
  @Nullable ForeignKey read(TableShape table, Mirror mirror, @Nullable MappedColumn own) {
    TableShape target = target(table, mirror);
    int before = reading.problems();
    List<String> keys = columns.distinct(mirror, "columns", table, own);
    List<String> referenced = target == null ? List.of() : referenced(mirror, target);
    if (target == null
        || reading.problems() > before
        || !match(mirror, table, keys, target, referenced)) {
      return null;
    }
    reading.references().sees(target.name(), reading.binaryName(target.element()));
    NameParts parts =
        new NameParts(
            table.name().name(), keys, target.name().name(), referenced, mirror.text("name"));
    return new ForeignKey(
        names.of(reading.settings().naming().foreignKey(), parts, mirror),
        keys,
        target.name(),
        referenced,
        action(mirror, "onDelete"),
        action(mirror, "onUpdate"),
        Deferrals.of(mirror),
        reading.names().comment(mirror));
  }

  private @Nullable TableShape target(TableShape table, Mirror mirror) {
    TypeMirror type = mirror.type("value");
    if (type == null || type.getKind() == TypeKind.ERROR) {
      reading.unresolved(table.element());
      return null;
    }
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    if (element instanceof TypeElement target && Annotations.of(element).has("Table")) {
      return target.equals(table.element()) ? table : reading.shape(target);
    }
    reading.add(
        ReadingProblem.NOT_A_TABLE,
        mirror.at("value"),
        "the foreign key references " + type + ", which is no table: it has no @Table");
    return null;
  }

  private List<String> referenced(Mirror mirror, TableShape target) {
    if (!mirror.list("references").isEmpty()) {
      return columns.existing(mirror, "references", target);
    }
    if (target.key().isEmpty() && target.onClass("PrimaryKey") == null) {
      reading.add(
          ReadingProblem.NO_REFERENCED_KEY,
          mirror.at("value"),
          "table "
              + target.name()
              + " has no primary key; write @Id in "
              + target.element().getSimpleName()
              + ", or references = …");
    }
    return target.key();
  }

  private boolean match(
      Mirror mirror,
      TableShape table,
      List<String> keys,
      TableShape target,
      List<String> referenced) {
    if (keys.isEmpty() || referenced.isEmpty()) {
      return false;
    }
    if (keys.size() != referenced.size()) {
      reading.add(
          ReadingProblem.COLUMN_COUNT,
          mirror.has("columns") ? mirror.at("columns") : mirror.position(),
          "the foreign key has "
              + columnCount(keys)
              + " and references "
              + columnCount(referenced)
              + " of table "
              + target.name());
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      Column from = column(table, keys.get(i));
      Column to = column(target, referenced.get(i));
      if (from != null && to != null && !comparable(from.type(), to.type())) {
        reading.add(ReadingProblem.TYPE_MISMATCH, mirror.position(), mismatch(from, target, to));
        return false;
      }
    }
    return true;
  }

  private static String columnCount(List<String> columns) {
    return (columns.size() == 1 ? "the column " : columns.size() + " columns, ")
        + String.join(", ", columns);
  }

  private static @Nullable Column column(TableShape table, String name) {
    MappedColumn column = table.column(name);
    return column == null ? null : column.column();
  }

  private static String mismatch(Column from, TableShape target, Column to) {
    return "the column "
        + from.name()
        + " has the type "
        + from.type()
        + ", and the column "
        + to.name()
        + " of table "
        + target.name()
        + " that it references "
        + to.type()
        + "; give both the same type";
  }

  /** PostgreSQL compares integers of any size, and texts of any length, but no other two types. */
  private static boolean comparable(TypeName one, TypeName other) {
    return one.array() == other.array()
        && one.schema().equals(other.schema())
        && family(one.name()).equals(family(other.name()));
  }

  private static String family(String type) {
    return switch (type) {
      case "smallint", "integer", "bigint" -> "integer";
      case "varchar", "text" -> "text";
      default -> type;
    };
  }

  private static ReferentialAction action(Mirror mirror, String member) {
    String constant = mirror.constant(member);
    return constant.isEmpty() ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(constant);
  }
}
