package dev.varve.processor.read;

import dev.varve.model.schema.Identity;
import dev.varve.model.schema.TypeName;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Identity}. */
final class IdentityReader {
  private final Reading reading;
  private final SequenceOptionsReader options;

  IdentityReader(Reading reading) {
    this.reading = reading;
    this.options = new SequenceOptionsReader(reading, ReadingProblem.IDENTITY_OPTIONS);
  }

  @Nullable Identity read(Property property, Mirror mirror, TypeName type) {
    if (!type.isWhole()) {
      reading.add(
          ReadingProblem.IDENTITY_TYPE,
          mirror.position(),
          "PostgreSQL numbers columns of the types smallint, integer and bigint, and the type of "
              + property.name()
              + " is "
              + type);
      return null;
    }
    boolean always = !mirror.constant("value").equals("BY_DEFAULT");
    return new Identity(always, options.read(mirror, type, "the column's type"));
  }
}
