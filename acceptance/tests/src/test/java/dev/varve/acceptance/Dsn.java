package dev.varve.acceptance;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Varve;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.testing.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An address of a database, with a user and a password of any characters.
 *
 * @param scheme {@code jdbc:postgresql}, which has user and password as parameters, or one of libpq
 *     or SQLAlchemy, which have them before the host
 */
record Dsn(String scheme, String user, String password, String database) {
  private static final String CHARACTERS = "abcXYZ019 _-.@:/?#&=%+'\"\\äß世";

  /** Names get a beginning, so that they are none that the server has already. */
  static Arbitrary<Dsn> any() {
    Arbitrary<String> text =
        Arbitraries.strings().withChars(CHARACTERS).ofMinLength(1).ofMaxLength(12);
    return Combinators.combine(
            Arbitraries.of("jdbc:postgresql", "postgresql", "postgres", "postgresql+asyncpg"),
            text.map("u"::concat),
            text,
            text.map("d"::concat))
        .as(Dsn::new);
  }

  /** Makes the user and the database. */
  Target create(TestDatabase admin) {
    String role = SqlQuoting.identifier(user);
    admin.execute(
        "CREATE ROLE " + role + " SUPERUSER LOGIN PASSWORD " + SqlQuoting.literal(password));
    admin.execute(
        "CREATE DATABASE "
            + SqlQuoting.identifier(database)
            + " OWNER "
            + role
            + " TEMPLATE template0 STRATEGY FILE_COPY");
    return new Target(this, admin);
  }

  /**
   * The database that an address names.
   *
   * @param dsn the address
   * @param admin another database of the server
   */
  record Target(Dsn dsn, TestDatabase admin) implements AutoCloseable {

    /** The address as text. */
    String text() {
      String server = "127.0.0.1:" + admin.server().port() + "/" + encoded(dsn.database);
      return dsn.scheme.startsWith("jdbc:")
          ? dsn.scheme
              + "://"
              + server
              + "?user="
              + encoded(dsn.user)
              + "&password="
              + encoded(dsn.password)
          : dsn.scheme + "://" + encoded(dsn.user) + ":" + encoded(dsn.password) + "@" + server;
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What the database itself says: which revisions are applied, by whom. */
    List<String> history(AppUnderTest app) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setPortNumbers(new int[] {admin.server().port()});
      source.setDatabaseName(dsn.database);
      source.setUser(dsn.user);
      source.setPassword(dsn.password);
      List<String> rows = new ArrayList<>();
      for (AppliedRevision row : Varve.on(source).withClassLoader(app.loader()).history()) {
        rows.add(row.id() + " by " + row.appliedBy());
      }
      return rows;
    }

    @Override
    public void close() {
      admin.execute("DROP DATABASE " + SqlQuoting.identifier(dsn.database) + " WITH (FORCE)");
      admin.execute("DROP ROLE " + SqlQuoting.identifier(dsn.user));
    }
  }
}
