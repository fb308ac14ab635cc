package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.naming.SnakeCase;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Sequence}, when all tables are known. */
final class SequenceReader {
  private final Reading reading;
  private final ColumnLists columns;
  private final SequenceOptionsReader options;
  private final List<Sequence> sequences = new ArrayList<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  SequenceReader(Reading reading) {
    this.reading = reading;
    this.columns = new ColumnLists(reading);
    this.options = new SequenceOptionsReader(reading, ReadingProblem.SEQUENCE_OPTIONS);
  }

  /** The sequences that were read; of two with one name the first. */
  List<Sequence> sequences() {
    return sequences;
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /** Reads the sequences that a class or a package declares. */
  void read(Element element) {
    Annotations annotations = Annotations.of(element);
    TypeElement type = element instanceof TypeElement found ? found : null;
    TableShape table = type != null && annotations.has("Table") ? reading.shape(type) : null;
    boolean isKnown = table != null;
    for (Mirror mirror : annotations.all("Sequence")) {
      Sequence sequence = sequence(mirror, type, table);
      if (sequence != null && isFree(sequence, element, mirror)) {
        sequences.add(sequence);
        origins.put(sequence.id(), Origin.of(name(element), Map.of()));
        reading.keep(sequence.id(), "", mirror.position());
        readMarks(mirror, annotations, sequence.id(), isKnown);
        isKnown = true;
      }
    }
  }

  /** Null if the name cannot be told, which is then reported. */
  private @Nullable Sequence sequence(
      Mirror mirror, @Nullable TypeElement element, @Nullable TableShape table) {
    boolean owned = !mirror.text("ownedBy").isEmpty();
    SequenceOwner owner = owned ? owner(mirror, table) : null;
    if (owned && owner == null) {
      return null;
    }
    QualifiedName name = name(mirror, element, owner);
    if (owner != null && !owner.table().schema().equals(name.schema())) {
      reportSchema(mirror, owner);
      return null;
    }
    reading.names().check(name.schema(), "schema", mirror.at("schema"));
    reading.names().check(name.name(), "sequence", mirror.at("name"));
    TypeName type = type(mirror);
    return new Sequence(
        name,
        type,
        options.read(mirror, type, "the sequence's type"),
        owner,
        reading.names().comment(mirror));
  }

  private @Nullable SequenceOwner owner(Mirror mirror, @Nullable TableShape table) {
    String column = mirror.text("ownedBy");
    if (table == null) {
      reading.add(
          ReadingProblem.MISPLACED,
          mirror.at("ownedBy"),
          "ownedBy names a column of the annotated table, and this is none; leave it out");
      return null;
    }
    return columns.exists(column, table, mirror.name(), mirror.at("ownedBy"))
        ? new SequenceOwner(table.name(), column)
        : null;
  }

  private QualifiedName name(
      Mirror mirror, @Nullable TypeElement element, @Nullable SequenceOwner owner) {
    if (owner == null) {
      String derived = element == null ? "" : SnakeCase.of(element.getSimpleName().toString());
      return reading.settings().name(mirror, derived);
    }
    QualifiedName serial = PostgresNames.identitySequence(owner.table(), owner.column());
    String schema = mirror.text("schema");
    String name = mirror.text("name");
    return new QualifiedName(
        schema.isEmpty() ? serial.schema() : schema, name.isEmpty() ? serial.name() : name);
  }

  private void reportSchema(Mirror mirror, SequenceOwner owner) {
    reading.add(
        ReadingProblem.SEQUENCE_SCHEMA,
        mirror.at("schema"),
        "the sequence belongs to the column "
            + owner
            + ", and PostgreSQL keeps it in the schema of that table, "
            + owner.table().schema()
            + "; leave schema out");
  }

  private static TypeName type(Mirror mirror) {
    String constant = mirror.constant("type");
    return constant.isEmpty() ? Sequence.BIGINT : TypeName.parse(constant.toLowerCase(Locale.ROOT));
  }

  private boolean isFree(Sequence sequence, Element element, Mirror mirror) {
    String what = "the sequence of " + ((QualifiedNameable) element).getQualifiedName();
    return reading
        .namespaces()
        .claimSequence(
            sequence.name(), what, mirror.has("name") ? mirror.at("name") : mirror.position());
  }

  private void readMarks(
      Mirror mirror, Annotations annotations, ObjectId sequence, boolean isKnown) {
    String old = mirror.text("renamedFrom");
    if (!old.isEmpty()) {
      reading.markers().put(new Member(sequence, ""), old);
    }
    if (isKnown) {
      reading.readAllowancesAgain(annotations, sequence);
    } else {
      reading.readAllowances(annotations, sequence);
    }
  }

  /** The binary name of a class, the name of a package. */
  private String name(Element element) {
    return element instanceof TypeElement type ? reading.binaryName(type) : element.toString();
  }
}
