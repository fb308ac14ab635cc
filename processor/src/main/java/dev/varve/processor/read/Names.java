package dev.varve.processor.read;

import dev.varve.model.naming.ShortName;
import dev.varve.model.schema.QualifiedName;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Checks names and texts before they reach the model. */
final class Names {
  private final Report report;

  Names(Report report) {
    this.report = report;
  }

  /**
   * Reports a name that PostgreSQL cannot keep.
   *
   * @param what whose name it is, such as {@code column}
   */
  void check(String name, String what, Position position) {
    if (name.isEmpty()) {
      report.add(ReadingProblem.EMPTY_NAME, position, "the name of the " + what + " is empty");
    } else if (checkText(name, "the name of the " + what, position)
        && name.length() * 3 > ShortName.MAX_BYTES
        && ShortName.bytes(name) > ShortName.MAX_BYTES) {
      report.add(ReadingProblem.LONG_NAME, position, tooLong(name, what));
    }
  }

  /** Reports the name of a type that PostgreSQL would not find by it. */
  void checkType(QualifiedName name, String what, String annotation, Position position) {
    if (name.schema().equals(QualifiedName.PUBLIC) && BuiltInTypes.contains(name.name())) {
      report.add(
          ReadingProblem.BUILT_IN_TYPE,
          position,
          "the "
              + what
              + " "
              + name
              + " has the name of a type of PostgreSQL's own, which would be"
              + " found instead; name it with "
              + annotation
              + "(name = …)");
    }
  }

  /** Where a table's or type's name is written, or else the class that it is derived from. */
  static Position position(Element element, @Nullable Mirror mirror) {
    return mirror != null && mirror.has("name") ? mirror.at("name") : Position.of(element);
  }

  /** The name of a function or the like as it is written, with its schema or without. */
  static QualifiedName qualified(String text, String otherwise) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new QualifiedName(otherwise, text)
        : new QualifiedName(text.substring(0, dot), text.substring(dot + 1));
  }

  /** The comment that an annotation gives; null if it gives none. */
  @Nullable String comment(Mirror mirror) {
    String comment = mirror.text("comment");
    checkText(comment, "the comment", mirror.at("comment"));
    return comment.isEmpty() ? null : comment;
  }

  private static String tooLong(String name, String what) {
    return "the name of the "
        + what
        + " has "
        + ShortName.bytes(name)
        + " bytes, and PostgreSQL keeps "
        + ShortName.MAX_BYTES
        + ": \""
        + name
        + "\"; give it a shorter name";
  }

  /** Reports a text that PostgreSQL cannot store; whether it can. */
  boolean checkText(String text, String what, Position position) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        report.add(
            ReadingProblem.UNSTORABLE_CHARACTER,
            position,
            what + " holds U+0000, which PostgreSQL cannot store");
        return false;
      }
      if (Character.isSurrogate(c) && Character.charCount(text.codePointAt(i)) == 1) {
        report.add(
            ReadingProblem.UNSTORABLE_CHARACTER,
            position,
            what + " holds half of a surrogate pair, which PostgreSQL cannot store");
        return false;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return true;
  }
}
