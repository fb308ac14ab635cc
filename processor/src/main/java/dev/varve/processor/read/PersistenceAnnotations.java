package dev.varve.processor.read;

import dev.varve.model.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Warns of the annotations of Jakarta Persistence on a table's class that would give it another
 * schema than it has, since they are not read. One that says the same as Varve's is no matter.
 */
final class PersistenceAnnotations {
  /** What to write instead; what is in neither this map nor a rule below changes no schema. */
  private static final Map<String, String> ON_CLASS =
      Map.ofEntries(
          Map.entry("Entity", "@Table(name = …)"),
          Map.entry("Table", "@Table, @Unique and @Index"),
          Map.entry("IdClass", "@PrimaryKey"),
          Map.entry("Inheritance", "@Mixin on the superclass"),
          Map.entry("DiscriminatorColumn", "a property"),
          Map.entry("SecondaryTable", "a class for the other table"),
          Map.entry("SecondaryTables", "classes for the other tables"),
          Map.entry("PrimaryKeyJoinColumn", "@ForeignKey"),
          Map.entry("AttributeOverride", "the property in this class"),
          Map.entry("AttributeOverrides", "the properties in this class"),
          Map.entry("SequenceGenerator", "@Sequence"),
          Map.entry("TableGenerator", "a class for that table"));

  private static final Map<String, String> ON_PROPERTY =
      Map.ofEntries(
          Map.entry("Id", "@Id"),
          Map.entry("EmbeddedId", "@Id and @Embedded"),
          Map.entry("Column", "@Column and @Unique"),
          Map.entry("Basic", "@Column(nullable = false)"),
          Map.entry("Transient", "@Transient"),
          Map.entry("Embedded", "@Embedded"),
          Map.entry("Enumerated", "@Column(type = …)"),
          Map.entry("Convert", "@Column(type = …)"),
          Map.entry("Lob", "@Column(type = …)"),
          Map.entry("Temporal", "@Column(type = …)"),
          Map.entry("GeneratedValue", "@Identity or @Column(defaultValue = …)"),
          Map.entry("SequenceGenerator", "@Sequence"),
          Map.entry("TableGenerator", "a class for that table"),
          Map.entry("JoinColumn", "@Column and @ForeignKey"),
          Map.entry("JoinColumns", "@ForeignKey on the class"),
          Map.entry("ManyToOne", "@ForeignKey"),
          Map.entry("OneToOne", "@ForeignKey"),
          Map.entry("OneToMany", "@ForeignKey in the other class"),
          Map.entry("ManyToMany", "a class for the table between"),
          Map.entry("ElementCollection", "a class for the elements"),
          Map.entry("CollectionTable", "a class for the elements"),
          Map.entry("JoinTable", "a class for the table between"),
          Map.entry("MapsId", "@ForeignKey"),
          Map.entry("OrderColumn", "a property"),
          Map.entry("AttributeOverride", "@Embedded(prefix = …)"),
          Map.entry("AttributeOverrides", "@Embedded(prefix = …)"));

  private final Reading reading;
  private final TableShape shape;

  PersistenceAnnotations(Reading reading, TableShape shape) {
    this.reading = reading;
    this.shape = shape;
  }

  void report() {
    for (Annotations annotations : shape.onClass()) {
      annotations.persistence().forEach(this::reportOnClass);
    }
    for (MappedColumn column : shape.columns()) {
      Map<String, Mirror> found = column.property().annotations().persistence();
      found.forEach((name, mirror) -> reportOnProperty(name, mirror, column));
    }
  }

  private void reportOnClass(String name, Mirror mirror) {
    String instead = ON_CLASS.get(name);
    if (instead != null && !isSaid(name, mirror)) {
      report(mirror, "table " + shape.name(), instead);
    }
  }

  private boolean isSaid(String name, Mirror mirror) {
    String given = mirror.text("name");
    boolean sameName = given.isEmpty() || given.equals(shape.name().name());
    return switch (name) {
      case "Entity" -> sameName || isNamedByTable();
      case "Table" -> sameName && isSameSchema(mirror) && hasNoParts(mirror);
      default -> false;
    };
  }

  /** The name of an entity counts only where {@code @Table} gives none. */
  private boolean isNamedByTable() {
    Mirror table = shape.onClass().get(0).persistence().get("Table");
    return table != null && table.has("name");
  }

  private boolean isSameSchema(Mirror mirror) {
    String schema = mirror.text("schema");
    return schema.isEmpty() || schema.equals(shape.name().schema());
  }

  private static boolean hasNoParts(Mirror mirror) {
    return mirror.list("uniqueConstraints").isEmpty() && mirror.list("indexes").isEmpty();
  }

  private void reportOnProperty(String name, Mirror mirror, MappedColumn column) {
    String instead = ON_PROPERTY.get(name);
    if (instead != null && !isSaid(name, mirror, column)) {
      report(mirror, "column " + shape.name() + "." + column.name(), instead);
    }
  }

  private boolean isSaid(String name, Mirror mirror, MappedColumn column) {
    Annotations own = column.property().annotations();
    return switch (name) {
      case "Id", "EmbeddedId" -> shape.key().contains(column.name());
      case "Column" -> isSameColumn(mirror, column);
      case "Basic" -> mirror.flag("optional") || !mirror.has("optional") || !isNullable(column);
      case "Enumerated", "Convert", "Lob", "Temporal" -> hasType(own) || !changesType(name, column);
      case "GeneratedValue" -> own.has("Identity") || hasDefault(own);
      case "JoinColumn" -> own.has("ForeignKey") && isSameColumn(mirror, column);
      case "JoinColumns", "MapsId", "ManyToOne", "OneToOne" -> own.has("ForeignKey");
      default -> false;
    };
  }

  private static boolean hasType(Annotations own) {
    Mirror column = own.get("Column");
    return column != null && column.has("type");
  }

  private static boolean hasDefault(Annotations own) {
    Mirror column = own.get("Column");
    return column != null && column.has("defaultValue");
  }

  /** An enum is an enum type here, and a number or a text there. */
  private static boolean changesType(String name, MappedColumn column) {
    return !name.equals("Enumerated") || isEnum(column.property().type());
  }

  private static boolean isEnum(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  private boolean isSameColumn(Mirror mirror, MappedColumn column) {
    Annotations own = column.property().annotations();
    String name = mirror.text("name");
    boolean sameName = name.isEmpty() || name.equals(column.name());
    boolean sameNull = !mirror.has("nullable") || mirror.flag("nullable") == isNullable(column);
    boolean sameUnique = !mirror.flag("unique") || own.has("Unique") || isKey(column);
    return sameName && sameNull && sameUnique && hasSameType(mirror, own.get("Column"));
  }

  private static boolean hasSameType(Mirror mirror, @Nullable Mirror own) {
    if (own != null && own.has("type")) {
      return true;
    }
    List<String> different = new ArrayList<>();
    for (String member : List.of("length", "precision", "scale")) {
      Long number = mirror.number(member);
      if (number != null && (own == null || !number.equals(own.number(member)))) {
        different.add(member);
      }
    }
    return different.isEmpty() && mirror.text("columnDefinition").isEmpty();
  }

  private static boolean isNullable(MappedColumn column) {
    Column read = column.column();
    return read != null && read.nullable();
  }

  private boolean isKey(MappedColumn column) {
    return shape.key().equals(List.of(column.name()));
  }

  private void report(Mirror mirror, String what, String instead) {
    reading.add(
        ReadingProblem.PERSISTENCE_NOT_READ,
        mirror.position(),
        mirror.qualifiedName()
            + " is not read, although it would change "
            + what
            + ". Write Varve's "
            + instead
            + ", or remove the annotation.");
  }
}
