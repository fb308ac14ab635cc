package dev.varve.processor;

import dev.varve.model.change.Change;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.processor.ChangePlace.Verb;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A message for a commit of changes, from what they are about. */
final class SuggestedMessage {
  private static final String PLAIN = "change schema";
  private static final int LONGEST = 60;

  private SuggestedMessage() {}

  static String of(List<Change> changes) {
    Set<String> phrases = new TreeSet<>();
    Set<ObjectId> objects = new TreeSet<>();
    for (Change change : changes) {
      ChangePlace place = ChangePlaces.of(change);
      phrases.add(place.phrase());
      objects.add(place.object());
    }
    String message = String.join(" and ", phrases);
    if (phrases.size() > 2) {
      message = objects.size() == 1 ? "change " + name(objects) : mostly(changes);
    }
    return message.length() <= LONGEST && isPlain(message) ? message : PLAIN;
  }

  private static String name(Set<ObjectId> objects) {
    return objects.iterator().next().name().toString();
  }

  /** New tables are what everything else is about; else what comes first is. */
  private static String mostly(List<Change> changes) {
    ChangePlace first = ChangePlaces.of(changes.get(0));
    for (Change change : changes) {
      ChangePlace place = ChangePlaces.of(change);
      if (place.verb() == Verb.CREATE && place.object().kind() == ObjectKind.TABLE) {
        return place.phrase() + " and more";
      }
    }
    return first.phrase() + " and more";
  }

  /** Whether every shell takes the text as it is between double quotes. */
  private static boolean isPlain(String message) {
    for (int i = 0; i < message.length(); i++) {
      char character = message.charAt(i);
      boolean letter = character < 0x80 && Character.isLetterOrDigit(character);
      if (!letter && " _.-".indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }
}
