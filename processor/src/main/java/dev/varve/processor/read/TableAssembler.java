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
      reading.readTimeZone(shape.name(), column);
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
    int before = reading.problems();
    PrimaryKey key = new KeyReader(reading).read(shape);
    if (key != null) {
      addIndexed(key, new Claim("the primary key", KeyReader.position(shape), before));
    }
  }

  private void addParts(Annotations annotations, @Nullable MappedColumn own) {
    if (annotations.isEmpty()) {
      return;
    }
    for (Mirror mirror : annotations.all("Unique")) {
      Claim claim = claim("a unique constraint", mirror);
      UniqueConstraint unique = constraintReader.unique(shape, mirror, own);
      if (unique != null) {
        addIndexed(unique, claim);
      }
    }
    for (Mirror mirror : annotations.all("Check")) {
      Claim claim = claim("a check constraint", mirror);
      CheckConstraint check = constraintReader.check(shape, mirror, own);
      if (check != null) {
        add(check, claim);
      }
    }
    addForeignKeys(annotations, own);
    addIndexes(annotations, own);
  }

  private void addForeignKeys(Annotations annotations, @Nullable MappedColumn own) {
    for (Mirror mirror : annotations.all("ForeignKey")) {
      Claim claim = claim("a foreign key", mirror);
      ForeignKey key = foreignKeyReader.read(shape, mirror, own);
      if (key != null && add(key, claim)) {
        reading.references().add(key, mirror);
      }
    }
  }

  private void addIndexes(Annotations annotations, @Nullable MappedColumn own) {
    for (Mirror mirror : annotations.all("Index")) {
      Claim claim = claim("an index", mirror);
      Index index = indexReader.read(shape, mirror, own);
      if (index != null && claimIndex(index.name(), claim)) {
        reading.keep(shape.id(), index.name(), mirror.position());
        indexes.add(index);
      }
    }
  }

  /**
   * What claims a name.
   *
   * @param before the number of mistakes before it was read: what has one of its own may have a
   *     wrong name because of it, and claims none
   */
  private record Claim(String what, Position position, int before) {}

  private Claim claim(String what, Mirror mirror) {
    return new Claim(what, mirror.position(), reading.problems());
  }

  private boolean claimIndex(String name, Claim claim) {
    return reading.problems() > claim.before()
        || reading.namespaces().claimIndex(shape.name(), name, claim.what(), claim.position());
  }

  private void addIndexed(Constraint constraint, Claim claim) {
    if (add(constraint, claim)) {
      claimIndex(constraint.name(), claim);
    }
  }

  private boolean add(Constraint constraint, Claim claim) {
    boolean free =
        reading.problems() > claim.before()
            || reading
                .namespaces()
                .claimConstraint(shape.name(), constraint.name(), claim.what(), claim.position());
    if (free) {
      reading.keep(shape.id(), constraint.name(), claim.position());
      constraints.add(constraint);
    }
    return free;
  }
}
