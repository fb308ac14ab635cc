package dev.varve.model.diff;

import dev.varve.model.diff.Renames.Finding;
import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what was renamed between two schemas. */
final class RenameResolver {
  private final SchemaModel before;
  private final Origins originsBefore;
  private final SchemaModel after;
  private final Origins originsAfter;
  private final RenameMarkers markers;
  private final FormerNames formerNames;
  private final SortedMap<ObjectId, ObjectId> objects = new TreeMap<>();
  private final SortedMap<ObjectId, SortedMap<String, String>> members = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  RenameResolver(
      SchemaModel before,
      Origins originsBefore,
      SchemaModel after,
      Origins originsAfter,
      RenameMarkers markers,
      FormerNames formerNames) {
    this.before = before;
    this.originsBefore = originsBefore;
    this.after = after;
    this.originsAfter = originsAfter;
    this.markers = markers;
    this.formerNames = formerNames;
  }

  Renames resolve() {
    for (ObjectKind kind : ObjectKind.values()) {
      if (kind != ObjectKind.SEQUENCE && Kinds.of(kind).canBeRenamed()) {
        objects(kind);
      }
    }
    Renames found = new Renames(objects, members, List.of());
    for (SchemaObject object : after.objects()) {
      ObjectId oldId = found.nameBefore(object.id());
      SchemaObject old = oldId == null ? null : before.find(oldId);
      if (old != null) {
        members(old, object);
      }
    }
    sequences();
    return new Renames(objects, members, findings);
  }

  private void objects(ObjectKind kind) {
    NameMatcher<ObjectId> matcher = matcher(kind);
    matcher.byOrigin();
    matcher.byName();
    finish(matcher);
  }

  /**
   * A column and its sequence belong together: the column tells more than the sequence's name,
   * which follows from it. So sequences come last.
   */
  private void sequences() {
    NameMatcher<ObjectId> matcher = matcher(ObjectKind.SEQUENCE);
    matcher.byOrigin();
    SequenceColumns columns = new SequenceColumns(new Renames(objects, members, List.of()));
    SortedMap<ObjectId, String> columnsBefore = columns.before(before);
    SortedMap<ObjectId, String> columnsAfter = SequenceColumns.after(after);
    matcher.byElement(
        without(unowned(after), columnsBefore), without(unowned(before), columnsAfter));
    matcher.byName();
    matcher.byElement(columnsBefore, columnsAfter);
    finish(matcher);
  }

  private static Set<ObjectId> unowned(SchemaModel schema) {
    Set<ObjectId> unowned = new TreeSet<>();
    for (Sequence sequence : schema.sequences()) {
      if (sequence.owner() == null) {
        unowned.add(sequence.id());
      }
    }
    return unowned;
  }

  private static SortedMap<ObjectId, String> without(
      Set<ObjectId> left, SortedMap<ObjectId, String> columns) {
    SortedMap<ObjectId, String> rest = new TreeMap<>(columns);
    rest.keySet().removeAll(left);
    return rest;
  }

  private NameMatcher<ObjectId> matcher(ObjectKind kind) {
    NameMatcher<ObjectId> matcher =
        new NameMatcher<>(
            NameSides.of(
                candidates(before, originsBefore, kind), candidates(after, originsAfter, kind)),
            new RenameFindings<>(
                kind.word(), id -> id.name().toString(), id -> new Member(id, ""), findings));
    for (Map.Entry<Member, String> marker : markers.byMember().entrySet()) {
      ObjectId id = marker.getKey().object();
      if (id.kind() == kind && marker.getKey().name().isEmpty()) {
        matcher.marked(id, oldId(id, marker.getValue()));
      }
    }
    matcher.byMarker(formerNames::had);
    return matcher;
  }

  private void finish(NameMatcher<ObjectId> matcher) {
    objects.putAll(matcher.renames());
    matcher.reportTakenOver();
    matcher.reportAlike((one, other) -> alike(before.find(one), after.find(other)));
  }

  /**
   * An old name without a schema is in the new name's schema or, failing that, in public; a dot may
   * belong to the name.
   */
  private ObjectId oldId(ObjectId id, String written) {
    ObjectId sibling = id.withName(id.name().withName(written));
    ObjectId inPublic = id.withName(QualifiedName.inPublic(written));
    int dot = written.indexOf('.');
    if (before.find(sibling) != null || (dot < 0 && before.find(inPublic) == null)) {
      return sibling;
    }
    if (dot < 0) {
      return inPublic;
    }
    QualifiedName name = new QualifiedName(written.substring(0, dot), written.substring(dot + 1));
    ObjectId qualified = id.withName(name);
    return before.find(qualified) == null && before.find(inPublic) != null ? inPublic : qualified;
  }

  private static SortedMap<ObjectId, String> candidates(
      SchemaModel schema, Origins origins, ObjectKind kind) {
    TreeMap<ObjectId, String> candidates = new TreeMap<>();
    for (ObjectId id : schema.byId().keySet()) {
      if (id.kind() == kind) {
        Origin origin = origins.of(id);
        candidates.put(id, origin == null ? "" : origin.javaClass());
      }
    }
    return candidates;
  }

  private static boolean alike(@Nullable SchemaObject one, @Nullable SchemaObject other) {
    return one != null && other != null && Kinds.of(one).isAlike(one, other);
  }

  private void members(SchemaObject old, SchemaObject object) {
    SortedMap<String, String> membersBefore = members(old, originsBefore.of(old.id()));
    SortedMap<String, String> membersAfter = members(object, originsAfter.of(object.id()));
    if (membersAfter.isEmpty()) {
      return;
    }
    String word = Kinds.of(object).memberWord();
    NameMatcher<String> matcher =
        new NameMatcher<>(
            NameSides.of(membersBefore, membersAfter),
            new RenameFindings<>(
                word,
                name -> shown(object, name),
                name -> new Member(object.id(), name),
                findings));
    for (String name : membersAfter.keySet()) {
      String oldName = markers.of(new Member(object.id(), name));
      if (oldName != null) {
        matcher.marked(name, oldName);
      }
    }
    matcher.byMarker((name, other) -> formerNames.had(new Member(old.id(), name), other));
    matcher.byOrigin();
    matcher.byName();
    if (!matcher.renames().isEmpty()) {
      members.put(object.id(), matcher.renames());
    }
    matcher.reportTakenOver();
    matcher.reportAlike((one, other) -> Kinds.of(object).isAlike(old, one, object, other));
  }

  /** A label is a word of its own, not a part of its type's name. */
  private static String shown(SchemaObject object, String member) {
    return object.id().kind() == ObjectKind.ENUM ? member : object.id().name() + "." + member;
  }

  /** Columns or labels, with the Java members that they come from. */
  private static SortedMap<String, String> members(SchemaObject object, @Nullable Origin origin) {
    TreeMap<String, String> members = new TreeMap<>();
    for (String name : object.members()) {
      members.put(name, origin == null ? "" : origin.members().getOrDefault(name, ""));
    }
    return members;
  }
}
