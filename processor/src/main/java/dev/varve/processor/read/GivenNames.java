package dev.varve.processor.read;

import dev.varve.model.naming.NameParts;
import dev.varve.model.naming.NamingTemplate;
import java.util.ArrayList;
import java.util.List;

/** Names constraints and indexes: with the name that is given, or by the project's convention. */
final class GivenNames {
  private final Reading reading;

  GivenNames(Reading reading) {
    this.reading = reading;
  }

  /** The name of what the annotation declares. */
  String of(NamingTemplate template, NameParts parts, Mirror mirror) {
    if (parts.given().isEmpty()) {
      return derived(template, parts, mirror.name(), mirror.position());
    }
    if (template.usesGivenName()) {
      return template.name(parts);
    }
    reading.names().check(parts.given(), what(mirror), mirror.at("name"));
    return parts.given();
  }

  private static String what(Mirror mirror) {
    return mirror.name().equals("@Index") ? "index" : "constraint";
  }

  /** The name of what is given none. */
  String derived(NamingTemplate template, NameParts parts, String what, Position position) {
    if (template.usesGivenName()) {
      reading.add(
          ReadingProblem.NAME_REQUIRED,
          position,
          "the naming convention holds %(constraint_name)s, so a name must be given; name " + what);
    }
    return template.name(parts);
  }

  /** PostgreSQL's own names hold the included columns too. */
  static List<String> with(List<String> columns, List<String> include) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(include);
    return all;
  }
}
