package dev.varve.processor.read;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a table together when the columns of all tables are known. */
final class TableAssembler {
  private final Reading reading;
  private final TableShape shape;
  private final ConstraintReader constraintReader;
  private final ForeignKeyReader foreignKeyReader;
  private final IndexReader indexReader;
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();

  TableAssembler(Reading reading, TableShape shape) {
    this.reading = reading;
    this.shape = shape;
    this.constraintReader = new ConstraintReader(reading);
    this.foreignKeyReader = new ForeignKeyReader(reading);
    this.indexReader = new IndexReader(reading);
  }

  Table table() {
    reading.keep(shape.id(), "", Position.of(shape.element()));
    reading.readMarks(shape.onClass().get(0), shape.id(), "");
    for (MappedColumn column : shape.columns()) {
      reading.keep(shape.id(), column.name(), Position.of(column.property().element()));
      reading.readMarks(column.property().annotations(), shape.id(), column.name());
    }
    addKey();
    for (Annotations annotations : shape.onClass()) {
      addParts(annotations, null);
    }
    for (MappedColumn column : shape.columns()) {
      addParts(column.property().annotations(), column);
    }
    return new Table(shape.name(), shape.readColumns(), constraints, indexes, comment());
  }

  private @Nullable String comment() {
    Mirror mirror = shape.onClass().get(0).get("Table");
    return mirror == null ? null : reading.names().comment(mirror);
  }

  private void addKey() {
    PrimaryKey key = new KeyReader(reading).read(shape);
    if (key != null) {
      addIndexed(key, "the primary key", KeyReader.position(shape));
    }
  }

  private void addParts(Annotations annotations, @Nullable MappedColumn own) {
    if (annotations.isEmpty()) {
      return;
    }
    for (Mirror mirror : annotations.all("Unique")) {
      UniqueConstraint unique = constraintReader.unique(shape, mirror, own);
      if (unique != null) {
        addIndexed(unique, "a unique constraint", mirror.position());
      }
    }
    for (Mirror mirror : annotations.all("Check")) {
      CheckConstraint check = constraintReader.check(shape, mirror, own);
      if (check != null) {
        add(check, "a check constraint", mirror.position());
      }
    }
    addForeignKeys(annotations, own);
    addIndexes(annotations, own);
  }

  private void addForeignKeys(Annotations annotations, @Nullable MappedColumn own) {
    for (Mirror mirror : annotations.all("ForeignKey")) {
      ForeignKey key = foreignKeyReader.read(shape, mirror, own);
      if (key != null && add(key, "a foreign key", mirror.position())) {
        reading.references().add(new References.Reference(shape, key, mirror));
      }
    }
  }

  private void addIndexes(Annotations annotations, @Nullable MappedColumn own) {
    for (Mirror mirror : annotations.all("Index")) {
      Index index = indexReader.read(shape, mirror, own);
      if (index != null && claimIndex(index.name(), "an index", mirror.position())) {
        reading.keep(shape.id(), index.name(), mirror.position());
        indexes.add(index);
      }
    }
  }

  private boolean claimIndex(String name, String what, Position position) {
    return reading.namespaces().claimIndex(shape.name(), name, what, position);
  }

  private void addIndexed(Constraint constraint, String what, Position position) {
    if (add(constraint, what, position)) {
      claimIndex(constraint.name(), what, position);
    }
  }

  private boolean add(Constraint constraint, String what, Position position) {
    boolean free =
        reading.namespaces().claimConstraint(shape.name(), constraint.name(), what, position);
    if (free) {
      reading.keep(shape.id(), constraint.name(), position);
      constraints.add(constraint);
    }
    return free;
  }
}
