package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SqlExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;

/** Reads {@code @View}: the properties of the class are the columns. */
final class ViewReader {
  private static final int INVOKER_SINCE = 15;

  /** What tables have and views do not. */
  private static final String[] OF_TABLES = {
    "Table", "PrimaryKey", "ForeignKey", "Unique", "Check", "Index", "Id", "Identity"
  };

  private final Reading reading;
  private final TableReader shapes;
  private final List<View> views = new ArrayList<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  ViewReader(Reading reading) {
    this.reading = reading;
    this.shapes = new TableReader(reading);
  }

  /** The views that were read; of two with one name the first. */
  List<View> views() {
    return views;
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /** Reads the view that a class declares. */
  void read(TypeElement type) {
    Annotations annotations = Annotations.of(type);
    Mirror mirror = Objects.requireNonNull(annotations.get("View"));
    TableShape shape = shapes.shape(type);
    refuse(annotations);
    SqlExpression query = reading.expressions().required(mirror, "value");
    ObjectId id = ObjectId.view(shape.name());
    reading.keep(id, "", Position.of(type));
    reading.readMarks(annotations, id, "");
    List<ViewColumn> columns = columns(shape, id);
    if (mirror.flag("securityInvoker")) {
      reading.needs(
          INVOKER_SINCE, "a view with the rights of its user", mirror.at("securityInvoker"));
    }
    String what = "the view of " + type.getQualifiedName();
    boolean free = reading.namespaces().claimView(id.name(), what, Names.position(type, mirror));
    if (free && query != null) {
      views.add(
          new View(
              shape.name(),
              columns,
              query,
              check(mirror.constant("check")),
              mirror.flag("securityBarrier"),
              mirror.flag("securityInvoker"),
              reading.names().comment(mirror)));
      origins.put(id, Origin.of(reading.binaryName(type), members(shape)));
    }
  }

  private static View.Check check(String constant) {
    return constant.isEmpty() ? View.Check.NONE : View.Check.valueOf(constant);
  }

  private List<ViewColumn> columns(TableShape shape, ObjectId id) {
    List<ViewColumn> columns = new ArrayList<>();
    for (MappedColumn mapped : shape.columns()) {
      Annotations annotations = mapped.property().annotations();
      refuse(annotations);
      reading.keep(id, mapped.name(), Position.of(mapped.property().element()));
      reading.readMarks(annotations, id, mapped.name());
      Column column = mapped.column();
      if (column != null) {
        columns.add(
            new ViewColumn(
                column.name(),
                column.type(),
                column.collation(),
                column.defaultValue(),
                column.comment()));
      }
    }
    return columns;
  }

  private static Map<String, String> members(TableShape shape) {
    Map<String, String> members = new HashMap<>();
    for (MappedColumn column : shape.columns()) {
      members.put(column.name(), column.property().path());
    }
    return members;
  }

  private void refuse(Annotations annotations) {
    Mirror mirror = annotations.first(OF_TABLES);
    if (mirror != null) {
      reading.add(
          ReadingProblem.MISPLACED,
          mirror.position(),
          mirror.name()
              + " says something of a table, and a view shows what its query gives; leave it out");
    }
  }
}
