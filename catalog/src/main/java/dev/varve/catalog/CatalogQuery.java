package dev.varve.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query of {@code pg_catalog} from this package's resources, for servers of one version.
 *
 * <p>A line that begins with <code>--15+</code> is there for PostgreSQL 15 and later only, one that
 * begins with <code>--14-</code> for 14 and earlier. {@code :schemas} and {@code :relations} stand
 * for the identities of what is in the scope, as arrays.
 *
 * @param sql the text, with a question mark for each parameter
 * @param parameters the names of the parameters in order
 */
record CatalogQuery(String sql, List<String> parameters) {
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):(schemas|relations)\\b");
  private static final Pattern VERSIONED = Pattern.compile("--(\\d\\d)([+-])(.*)");

  /** The query of that name for servers of the major version. */
  static CatalogQuery load(String name, int major) {
    String sql = forVersion(text(name), major);
    Matcher parameters = PARAMETER.matcher(sql);
    List<String> names = parameters.results().map(CatalogQuery::name).toList();
    return new CatalogQuery(parameters.replaceAll("?"), names);
  }

  private static String name(MatchResult parameter) {
    return parameter.group(1);
  }

  /** The text as servers of the major version get it. */
  static String forVersion(String text, int major) {
    return text.lines().map(line -> lineFor(line, major)).collect(Collectors.joining("\n"));
  }

  private static String lineFor(String line, int major) {
    Matcher versioned = VERSIONED.matcher(line);
    if (!versioned.matches()) {
      return line;
    }
    int version = Integer.parseInt(versioned.group(1));
    boolean wanted = versioned.group(2).equals("+") ? major >= version : major <= version;
    return wanted ? versioned.group(3) : "";
  }

  /** The text of a resource. */
  static String text(String name) {
    String resource = name + ".sql";
    try (InputStream stream = CatalogQuery.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
