package dev.varve.model.kind;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the model asks of a kind of object. No question has an answer by default: what a kind
 * cannot do, it says.
 *
 * <p>The changes that all kinds have in common (create, drop, rename, move, comment) ask the kind
 * of their object; what else can change is a change of the kind's own, which answers for itself. A
 * kind has no state.
 *
 * @param <T> the objects of the kind
 */
public interface Kind<T extends SchemaObject> {

  // Its records.

  /** Writes the fields of an object after its name. */
  void write(JsonText json, T object);

  /**
   * Reads the fields of an object after its name.
   *
   * @throws IOException if the text ends
   * @throws IllegalArgumentException if a field is not what it must be
   */
  T read(JsonFields fields, ObjectId id) throws IOException;

  // What is the same, and what differs.

  /** The object after a migration, with what it leaves to the server as it is before. */
  T adopt(@Nullable T before, T after);

  /** The changes that others follow: they are made before all others are compared. */
  List<Change> compareFirst(SchemaModel before, SchemaModel after);

  /** Adds the kind's own changes from one object to another of the same name. */
  void compare(T before, T after, Comparison comparison);

  /** Adds the changes of what links objects of the kind to others, once all are compared. */
  void compareLinks(Comparison comparison);

  /** Whether a change of another object makes or drops this one, which has none of its own. */
  boolean goesWithAnother(T object, Comparison comparison);

  /**
   * Whether it is defined by SQL that PostgreSQL keeps parsed or as a body: a query, a condition.
   * What that speaks of is found by its tokens, so that how it would read after a rename is only
   * guessed at. A table's expressions are settled in the table's own comparison.
   */
  boolean hasBody();

  /**
   * A declared object with each piece of SQL in the words of the live object, if PostgreSQL prints
   * both pieces alike.
   *
   * @param there the live object
   * @param printed the declared object as PostgreSQL prints it
   * @param therePrinted the live object, likewise
   */
  T inWordsOf(T declared, T there, T printed, T therePrinted);

  // By what it is recognised when renamed.

  /** Whether an object of the kind can get another name. */
  boolean canBeRenamed();

  /** Whether an object that is dropped looks like one that is created. */
  boolean isAlike(T dropped, T created);

  /** What the members are called: columns, labels; empty if there are none. */
  String memberWord();

  /** Whether a member that is dropped looks like one that is added. */
  boolean isAlike(T before, String dropped, T after, String added);

  /** The renames of members that come before all are compared, by the old names. */
  List<Change> renameMembers(T object, Map<String, String> renames);

  // Its statements.

  /** The object as statements name it: {@code TABLE app.parties}. */
  String target(ObjectId object);

  /** A part of an object as a comment names it: {@code COLUMN app.parties.name}. */
  String target(ObjectId object, CommentTarget.Part part, String name);

  /** Creates an object with all that belongs to it, but for its own comment. */
  void create(T object, Steps steps);

  /** Adds the comments of the object's parts. */
  void commentParts(T object, Steps steps);

  /** Drops an object. */
  void drop(T object, Steps steps);

  /** Puts another definition in place. */
  void replace(T before, T after, Steps steps);

  /** Whether what was created can be dropped again as if it had never been there. */
  boolean goesWithoutTrace();

  /** Gives an object another name in its schema. */
  void rename(T object, QualifiedName target, Steps steps);

  /** Moves an object to another schema. */
  void move(T object, QualifiedName target, Steps steps);

  // Words.

  /** What there is to say of an object that comes; empty if its name says it. */
  String definition(T object);

  /** What another definition in place changes. */
  String difference(T before, T after);

  /** The parts of an object that comes, a line each. */
  List<String> parts(T object);

  /** Tells what a drop loses. */
  void warnOfDrop(T object, Drop change, Warnings warnings);

  /** Tells what is not as it was when the way back creates an object again. */
  void warnOfReturn(T object, Create change, Warnings warnings);

  /** Where a reader expects another definition in place. */
  Place changes();

  /** Where a reader expects that an object comes. */
  Place comes();

  /** Where a reader expects that an object goes. */
  Place goes();
}
