package dev.varve.processor;

import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.ObjectId;

/**
 * What a change is about.
 *
 * @param verb what is done
 * @param object the object
 * @param part the column, constraint, index or label; empty for the object itself
 */
record ChangePlace(Verb verb, ObjectId object, String part) {

  /** What is done, in words that go before the name of a part and the name of its object. */
  enum Verb {
    CREATE("create", "of"),
    ADD("add", "to"),
    DROP("drop", "from"),
    RENAME("rename", "of"),
    CHANGE("change", "of");

    private final String word;
    private final String preposition;

    Verb(String word, String preposition) {
      this.word = word;
      this.preposition = preposition;
    }
  }

  /** The object or part of it. */
  Member member() {
    return new Member(object, part);
  }

  /** The change in words, {@code add work_title to attribution_records}. */
  String phrase() {
    String name = object.name().toString();
    return part.isEmpty()
        ? verb.word + " " + name
        : verb.word + " " + part + " " + verb.preposition + " " + name;
  }
}
