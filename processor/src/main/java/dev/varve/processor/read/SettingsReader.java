package dev.varve.processor.read;

import dev.varve.model.naming.NamingConvention;
import dev.varve.model.naming.NamingTemplate;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/** Reads {@code @VarveProject}. */
final class SettingsReader {
  private final Report report;
  private final Names names;

  SettingsReader(Report report) {
    this.report = report;
    this.names = new Names(report);
  }

  /** The settings of the one element that has them. */
  Settings read(Collection<? extends Element> annotated) {
    Settings settings = Settings.DEFAULT;
    Element first = null;
    for (Element element : annotated) {
      Mirror mirror = Annotations.of(element).get("VarveProject");
      if (mirror != null && first != null) {
        report.add(ReadingProblem.SEVERAL_PROJECTS, mirror.position(), several(first, element));
      } else if (mirror != null) {
        first = element;
        settings = read(element, mirror);
      }
    }
    return settings;
  }

  private static String several(Element first, Element second) {
    return "@VarveProject is on " + first + " and on " + second + "; a module has it once";
  }

  private Settings read(Element element, Mirror mirror) {
    String schema = mirror.text("defaultSchema");
    if (mirror.has("defaultSchema")) {
      names.check(schema, "default schema", mirror.at("defaultSchema"));
    }
    return new Settings(
        project(element, mirror),
        schema.isEmpty() ? QualifiedName.PUBLIC : schema,
        naming(mirror.mirror("naming")),
        extensions(mirror.mirrors("extensions")),
        mirror);
  }

  private ProjectSettings project(Element element, Mirror mirror) {
    String migrations = mirror.text("migrationsPackage");
    if (!migrations.isEmpty() && !SourceVersion.isName(migrations)) {
      report.add(
          ReadingProblem.MIGRATIONS_PACKAGE,
          mirror.at("migrationsPackage"),
          "\"" + migrations + "\" cannot be the name of a package");
    }
    return new ProjectSettings(
        versions(mirror),
        migrations,
        packageOf(element),
        ((QualifiedNameable) element).getQualifiedName().toString(),
        mirror.constant("ids").equals("SEQUENTIAL"),
        mirror.flag("linearHistory"),
        chain(mirror),
        classes(mirror.mirror("migrationClasses")),
        database(mirror.mirror("database")));
  }

  private ClassSettings classes(@Nullable Mirror mirror) {
    return mirror == null ? ClassSettings.DEFAULT : new ClassSettingsReader(mirror, report).read();
  }

  private String chain(Mirror mirror) {
    String chain = mirror.text("chain");
    if (!isPlain(chain)) {
      report.add(
          ReadingProblem.CHAIN_NAME,
          mirror.at("chain"),
          "\""
              + chain
              + "\" cannot be the name of a chain; ASCII letters, digits, '_', '-' and '.'"
              + " can");
      return "";
    }
    return chain;
  }

  /** It stands in addresses, and between tabs and commas. */
  private static boolean isPlain(String chain) {
    for (int i = 0; i < chain.length(); i++) {
      char character = chain.charAt(i);
      boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
      if (!plain && "_-.".indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  private static DatabaseSettings database(@Nullable Mirror mirror) {
    DatabaseSettings known = DatabaseSettings.DEFAULT;
    if (mirror == null) {
      return known;
    }
    return new DatabaseSettings(
        text(mirror, "urlVariable", known.urlVariable()),
        text(mirror, "userVariable", known.userVariable()),
        text(mirror, "passwordVariable", known.passwordVariable()),
        text(mirror, "defaultUrl", known.defaultUrl()),
        text(mirror, "historySchema", known.historySchema()),
        text(mirror, "historyTable", known.historyTable()),
        !mirror.constant("unreachable").equals("WARN"),
        !mirror.constant("drift").equals("WARN"));
  }

  private static String text(Mirror mirror, String member, String otherwise) {
    return mirror.has(member) ? mirror.text(member) : otherwise;
  }

  private static String packageOf(Element element) {
    Element found = element;
    while (found != null && found.getKind() != ElementKind.PACKAGE) {
      found = found.getEnclosingElement();
    }
    return found instanceof PackageElement container ? container.getQualifiedName().toString() : "";
  }

  private PostgresVersions versions(Mirror mirror) {
    PostgresVersions known = PostgresVersions.DEFAULT;
    int oldest = version(mirror, "oldestPostgres", known.oldest());
    int newest = version(mirror, "newestPostgres", known.newest());
    if (oldest < known.oldest() || newest < oldest) {
      report.add(
          ReadingProblem.VERSION_RANGE,
          mirror.at(oldest < known.oldest() ? "oldestPostgres" : "newestPostgres"),
          "migrations cannot run on PostgreSQL "
              + oldest
              + " to "
              + newest
              + "; the oldest version"
              + " is at least "
              + known.oldest()
              + ", and the newest is not before it");
      return known;
    }
    return new PostgresVersions(oldest, newest);
  }

  private static int version(Mirror mirror, String member, int otherwise) {
    Long number = mirror.number(member);
    return number == null ? otherwise : number.intValue();
  }

  private static NamingConvention defaults() {
    return NamingConvention.DEFAULT;
  }

  private NamingConvention naming(@Nullable Mirror mirror) {
    if (mirror == null) {
      return defaults();
    }
    return new NamingConvention(
        template(mirror, "primaryKey", defaults().primaryKey(), NamingTemplate::parse),
        template(mirror, "foreignKey", defaults().foreignKey(), NamingTemplate::parseForeignKey),
        template(mirror, "unique", defaults().unique(), NamingTemplate::parse),
        template(mirror, "check", defaults().check(), NamingTemplate::parse),
        template(mirror, "index", defaults().index(), NamingTemplate::parse));
  }

  private NamingTemplate template(
      Mirror mirror,
      String member,
      NamingTemplate otherwise,
      Function<String, NamingTemplate> parser) {
    if (!mirror.has(member)) {
      return otherwise;
    }
    try {
      return parser.apply(mirror.text(member));
    } catch (IllegalArgumentException e) {
      report.add(
          ReadingProblem.NAMING,
          mirror.at(member),
          "the naming convention \""
              + mirror.text(member)
              + "\" cannot be read: "
              + e.getMessage());
      return otherwise;
    }
  }

  private List<Extension> extensions(List<Mirror> mirrors) {
    List<Extension> extensions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mirror mirror : mirrors) {
      String name = mirror.text("value");
      names.check(name, "extension", mirror.at("value"));
      if (seen.add(name)) {
        extensions.add(new Extension(name, orNull(mirror, "schema"), orNull(mirror, "version")));
      } else {
        report.add(
            ReadingProblem.DUPLICATE_EXTENSION,
            mirror.at("value"),
            "the extension " + name + " is named twice; leave one out");
      }
    }
    return positioned(extensions);
  }

  /** As they are named, which needs no saying where their names have that order. */
  private static List<Extension> positioned(List<Extension> named) {
    List<Extension> sorted = new ArrayList<>(named);
    sorted.sort(Comparator.comparing(Extension::id));
    if (sorted.equals(named)) {
      return named;
    }
    List<Extension> positioned = new ArrayList<>();
    for (Extension extension : named) {
      positioned.add(extension.withPosition(positioned.size() + 1));
    }
    return positioned;
  }

  private @Nullable String orNull(Mirror mirror, String member) {
    String text = mirror.text(member);
    if (text.isEmpty()) {
      return null;
    }
    names.check(text, "extension's " + member, mirror.at(member));
    return text;
  }
}
