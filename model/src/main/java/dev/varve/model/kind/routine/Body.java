package dev.varve.model.kind.routine;

import dev.varve.model.schema.SqlExpression;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a routine does. Two bodies of SQL or PL/pgSQL are equal if they have the same tokens: white
 * space and comments do not count. Others are compared as they are written.
 *
 * @param language the language
 * @param text the body; for a function in C the symbol
 * @param standard whether it is in standard SQL, {@code RETURN …} or {@code BEGIN ATOMIC … END},
 *     which PostgreSQL keeps parsed since version 14; else it keeps the text
 * @param library where a function in C is
 */
public record Body(String language, String text, boolean standard, @Nullable String library) {
  private static final Set<String> TOKENS = Set.of("sql", "plpgsql");

  /** A body that PostgreSQL keeps as text. */
  public static Body of(String language, String text) {
    return new Body(language, text, false, null);
  }

  /** Takes the language as PostgreSQL has it. */
  public Body {
    language = language.toLowerCase(Locale.ROOT);
  }

  /** Whether it is written in SQL, so that its names are known. */
  boolean isSql() {
    return TOKENS.contains(language);
  }

  /** The same language with another text. */
  Body withText(String newText) {
    return new Body(language, newText, standard, library);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Body that
        && language.equals(that.language)
        && standard == that.standard
        && Objects.equals(library, that.library)
        && (isSql()
            ? new SqlExpression(text).equals(new SqlExpression(that.text))
            : text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return language.hashCode();
  }
}
