package dev.varve.model.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the constraints of one kind, or the indexes, are named. Immutable. */
public final class NamingTemplate {

  /** Some text, and the token after it; the last piece of a template has none. */
  private record Piece(String text, @Nullable NamingToken token) {}

  private final List<Piece> pieces;
  private final boolean usesGivenName;

  private NamingTemplate(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.usesGivenName = uses(pieces, NamingToken.Source.GIVEN_NAME);
  }

  /**
   * Reads a template of anything but foreign keys.
   *
   * @throws IllegalArgumentException if it holds a token that does not exist, or that only foreign
   *     keys have; the message says which
   */
  public static NamingTemplate parse(String text) {
    NamingTemplate template = parseForeignKey(text);
    for (Piece piece : template.pieces) {
      if (piece.token() != null && piece.token().isOfForeignKeys()) {
        throw new IllegalArgumentException("only foreign keys have the tokens referred_…");
      }
    }
    return template;
  }

  /**
   * Reads a template of foreign keys.
   *
   * @throws IllegalArgumentException if it holds a token that does not exist
   */
  public static NamingTemplate parseForeignKey(String text) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', start)) {
      int end = text.indexOf(")s", at);
      if (!text.startsWith("%(", at) || end < 0) {
        throw new IllegalArgumentException("a token is written as %(table_name)s");
      }
      pieces.add(new Piece(text.substring(start, at), token(text.substring(at + 2, end))));
      start = end + 2;
    }
    pieces.add(new Piece(text.substring(start), null));
    return new NamingTemplate(pieces);
  }

  private static NamingToken token(String name) {
    NamingToken token = NamingToken.of(name);
    if (token == null) {
      throw new IllegalArgumentException(
          "there is no token %("
              + name
              + ")s, only table_name, column_0_name, column_0_label, column_0N_name,"
              + " column_0_N_name, referred_table_name, referred_column_0_name and"
              + " constraint_name");
    }
    return token;
  }

  private static boolean uses(List<Piece> pieces, NamingToken.Source source) {
    for (Piece piece : pieces) {
      if (piece.token() != null && piece.token().source() == source) {
        return true;
      }
    }
    return false;
  }

  /** Whether names that are given are put through the template too, so that one must be given. */
  public boolean usesGivenName() {
    return usesGivenName;
  }

  /**
   * The name of a constraint or index. A token with nothing to stand for vanishes with one
   * underscore beside it. A name of over {@value ShortName#MAX_BYTES} bytes is cut and ends in a
   * hash of the whole name; PostgreSQL would cut the longer of table and columns, and number the
   * names that are then alike, which depends on what else is there.
   */
  public String name(NameParts parts) {
    StringBuilder name = new StringBuilder();
    boolean swallow = false;
    for (Piece piece : pieces) {
      String text = piece.text();
      name.append(text, swallow && text.startsWith("_") ? 1 : 0, text.length());
      String value = piece.token() == null ? "" : piece.token().text(parts);
      swallow = piece.token() != null && value.isEmpty() && !dropUnderscore(name);
      name.append(value);
    }
    return ShortName.of(name.toString());
  }

  private static boolean dropUnderscore(StringBuilder name) {
    int last = name.length() - 1;
    boolean drop = last >= 0 && name.charAt(last) == '_';
    if (drop) {
      name.setLength(last);
    }
    return drop;
  }
}
