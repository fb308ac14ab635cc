package dev.varve.processor.read;

import dev.varve.model.naming.SnakeCase;
import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the names and columns of tables. */
final class TableReader {
  private final Reading reading;
  private final ColumnReader columns;

  TableReader(Reading reading) {
    this.reading = reading;
    this.columns = new ColumnReader(reading);
  }

  /** The class as far as other tables need to know it. */
  TableShape shape(TypeElement type) {
    List<Annotations> onClass = new ArrayList<>(2);
    onClass.add(Annotations.of(type));
    Properties properties = Properties.of(reading, type);
    onClass.addAll(properties.onMixins());
    Mirror mirror =
        onClass.get(0).first("Table", "View", "MaterializedView", "CompositeType", "Domain");
    String what = word(mirror);
    QualifiedName name = name(type, what, mirror);
    List<MappedColumn> columns = named(what + " " + name, properties);
    TableShape named = new TableShape(type, name, columns, onClass, List.of());
    List<String> key = KeyReader.columns(named);
    return new TableShape(type, name, read(named, key), onClass, key);
  }

  private static String word(@Nullable Mirror mirror) {
    return switch (mirror == null ? "" : mirror.name()) {
      case "@View", "@MaterializedView" -> "view";
      case "@CompositeType" -> "composite type";
      case "@Domain" -> "domain";
      default -> "table";
    };
  }

  private QualifiedName name(TypeElement type, String what, @Nullable Mirror mirror) {
    QualifiedName name =
        reading.settings().name(mirror, SnakeCase.of(type.getSimpleName().toString()));
    Position position = Names.position(type, mirror);
    reading.names().check(name.name(), what, position);
    if (mirror != null && mirror.has("schema")) {
      reading.names().check(name.schema(), "schema", mirror.at("schema"));
    }
    return name;
  }

  private List<MappedColumn> named(String owner, Properties properties) {
    Map<String, MappedColumn> byName = new HashMap<>();
    List<MappedColumn> named = new ArrayList<>(properties.found().size());
    for (Property property : properties.found()) {
      MappedColumn column = new MappedColumn(columnName(property), property, null);
      MappedColumn other = byName.putIfAbsent(column.name(), column);
      if (other == null) {
        named.add(column);
      } else {
        reading.add(
            ReadingProblem.DUPLICATE_COLUMN,
            namePosition(property),
            owner
                + " has two columns named "
                + column.name()
                + ", of the properties "
                + other.property().path()
                + " and "
                + property.path()
                + "; name one with @Column(name = …)");
      }
    }
    return named;
  }

  private String columnName(Property property) {
    Mirror column = property.annotations().get("Column");
    String given = column == null ? "" : column.text("name");
    String own = given.isEmpty() ? SnakeCase.of(property.name()) : given;
    String name = property.place().prefix() + own;
    reading.names().check(name, "column", namePosition(property));
    return name;
  }

  private static Position namePosition(Property property) {
    return Names.position(property.element(), property.annotations().get("Column"));
  }

  private List<MappedColumn> read(TableShape named, List<String> key) {
    List<MappedColumn> read = new ArrayList<>(named.columns().size());
    for (MappedColumn column : named.columns()) {
      boolean inKey = key.contains(column.name());
      read.add(new MappedColumn(column.name(), column.property(), columns.read(column, inKey)));
    }
    return read;
  }
}
