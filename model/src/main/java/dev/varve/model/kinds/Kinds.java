package dev.varve.model.kinds;

import dev.varve.model.kind.Kind;
import dev.varve.model.kind.TypeKind;
import dev.varve.model.kind.aggregate.AggregateKind;
import dev.varve.model.kind.composite.CompositeTypeKind;
import dev.varve.model.kind.domain.DomainKind;
import dev.varve.model.kind.enumtype.EnumTypeKind;
import dev.varve.model.kind.eventtrigger.EventTriggerKind;
import dev.varve.model.kind.extension.ExtensionKind;
import dev.varve.model.kind.routine.RoutineKind;
import dev.varve.model.kind.rule.RuleKind;
import dev.varve.model.kind.schema.SchemaKind;
import dev.varve.model.kind.sequence.SequenceKind;
import dev.varve.model.kind.table.TableKind;
import dev.varve.model.kind.trigger.TriggerKind;
import dev.varve.model.kind.view.MaterializedViewKind;
import dev.varve.model.kind.view.ViewKind;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.UserType;

/** The list of all kinds of object. Thread-safe: it has no state. */
public final class Kinds {

  private Kinds() {}

  /** The kind. */
  public static Kind<?> of(ObjectKind kind) {
    return switch (kind) {
      case SCHEMA -> new SchemaKind();
      case EXTENSION -> new ExtensionKind();
      case ENUM -> new EnumTypeKind();
      case DOMAIN -> new DomainKind();
      case COMPOSITE_TYPE -> new CompositeTypeKind();
      case SEQUENCE -> new SequenceKind();
      case TABLE -> new TableKind();
      case VIEW -> new ViewKind();
      case MATERIALIZED_VIEW -> new MaterializedViewKind();
      case FUNCTION, PROCEDURE -> new RoutineKind();
      case AGGREGATE -> new AggregateKind();
      case TRIGGER -> new TriggerKind();
      case RULE -> new RuleKind();
      case EVENT_TRIGGER -> new EventTriggerKind();
    };
  }

  /** The kind of a type. */
  @SuppressWarnings("unchecked")
  public static TypeKind<UserType> of(UserType type) {
    return (TypeKind<UserType>) of(type.id().kind());
  }

  /** The kind of the objects with such an identity. */
  @SuppressWarnings("unchecked")
  public static Kind<SchemaObject> of(ObjectId id) {
    return (Kind<SchemaObject>) of(id.kind());
  }

  /** The kind of an object. */
  @SuppressWarnings("unchecked")
  public static <T extends SchemaObject> Kind<T> of(T object) {
    return (Kind<T>) of(object.id().kind());
  }
}
