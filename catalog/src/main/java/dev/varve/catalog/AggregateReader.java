package dev.varve.catalog;

import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.aggregate.Finish;
import dev.varve.model.kind.aggregate.Moving;
import dev.varve.model.kind.aggregate.Partial;
import dev.varve.model.kind.aggregate.Transition;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads aggregates. */
final class AggregateReader {

  private AggregateReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read("aggregates", row -> objects.add(aggregate(row)));
  }

  private static Aggregate aggregate(Row row) throws SQLException {
    return new Aggregate(
        row.qualifiedName(),
        form(row.text("form")),
        RoutineReader.arguments(row),
        Math.toIntExact(row.number("direct")),
        TypeName.parse(row.text("result")),
        transition(row, ""),
        moving(row),
        new Partial(row.name("combine"), row.name("serialize"), row.name("deserialize")),
        row.name("sort"),
        RoutineReader.parallel(row.text("parallel")),
        row.optional("comment"));
  }

  private static Aggregate.Form form(String letter) {
    return switch (letter) {
      case "o" -> Aggregate.Form.ORDERED_SET;
      case "h" -> Aggregate.Form.HYPOTHETICAL_SET;
      default -> Aggregate.Form.NORMAL;
    };
  }

  private static Transition transition(Row row, String prefix) throws SQLException {
    QualifiedName end = row.name(prefix + "final");
    return new Transition(
        name(row, prefix + "state"),
        TypeName.parse(row.text(prefix + "type")),
        Math.toIntExact(row.number(prefix + "space")),
        end == null
            ? null
            : new Finish(
                end,
                row.is(prefix + "final_extra"),
                modification(row.text(prefix + "final_modification"))),
        row.optional(prefix + "initial"));
  }

  private static @Nullable Moving moving(Row row) throws SQLException {
    return row.name("inverse") == null
        ? null
        : new Moving(transition(row, "moving_"), name(row, "inverse"));
  }

  private static QualifiedName name(Row row, String column) throws SQLException {
    return Objects.requireNonNull(row.name(column));
  }

  private static Finish.Modification modification(String letter) {
    return switch (letter) {
      case "s" -> Finish.Modification.SHAREABLE;
      case "w" -> Finish.Modification.READ_WRITE;
      default -> Finish.Modification.READ_ONLY;
    };
  }
}
