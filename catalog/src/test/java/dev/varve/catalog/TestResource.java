package dev.varve.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts of the tests, with lines for some versions of PostgreSQL only, as in the queries. */
final class TestResource {

  private TestResource() {}

  static String text(String name, int major) {
    try (InputStream stream = TestResource.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return CatalogQuery.forVersion(new String(bytes, StandardCharsets.UTF_8), major);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
