package dev.varve.catalog;

import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.eventtrigger.EventTrigger;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.trigger.Trigger;
import dev.varve.model.schema.SchemaObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The part of a definition that every version of PostgreSQL shows alike, before a dump and after
 * its restoration: what it keeps as text, and no expression, which it prints from a parse tree.
 */
final class WatchedDefinition {
  private static final String WHEN = " WHEN (";
  private static final String EXECUTE = " EXECUTE FUNCTION ";
  private static final int DIGEST_LENGTH = 8;

  private WatchedDefinition() {}

  /** A digest of that part; empty if there is none. */
  static String digest(Unsupported object) {
    String text =
        switch (object.kind()) {
          case "trigger" -> trigger(object.detail());
          case "row security of table" -> object.detail();
          default -> "";
        };
    return text.isEmpty() ? "" : digest(text);
  }

  /** The same of an object that the model holds. */
  static String digest(SchemaObject object) {
    String text = "";
    if (object instanceof Routine routine) {
      text = routine(routine);
    } else if (object instanceof Aggregate aggregate) {
      text = aggregate.withComment(null).toString();
    } else if (object instanceof Trigger trigger) {
      text = trigger(trigger);
    } else if (object instanceof EventTrigger trigger) {
      text = eventTrigger(trigger);
    }
    return text.isEmpty() ? "" : digest(text);
  }

  /** Without the arguments, whose defaults are expressions; a body in standard SQL is one, too. */
  private static String routine(Routine routine) {
    Body body = routine.body();
    return body.standard()
        ? ""
        : String.join("\n", body.language(), body.text(), routine.traits().toString());
  }

  private static String trigger(Trigger trigger) {
    return String.join(
        "\n",
        trigger.firing().toString(),
        trigger.function().toString(),
        trigger.arguments().toString(),
        trigger.state().toString());
  }

  private static String eventTrigger(EventTrigger trigger) {
    return String.join(
        "\n",
        trigger.event().toString(),
        trigger.tags().toString(),
        trigger.function().toString(),
        trigger.state().toString());
  }

  private static String trigger(String definition) {
    int condition = definition.indexOf(WHEN);
    int execution = definition.lastIndexOf(EXECUTE);
    return 0 <= condition && condition < execution
        ? definition.substring(0, condition) + definition.substring(execution)
        : definition;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
