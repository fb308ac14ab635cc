package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way of setting a project up that README.md shows, letter by letter, on each JDK. */
@Tag("any-jdk")
class ReadmeSetUpTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```xml\\n(.*?)```");
  private static final Pattern LOMBOK =
      Pattern.compile("<artifactId>lombok</artifactId>\\s*<version>([^<]*)");

  @TempDir private Path folder;

  static Stream<Arguments> setUps() throws IOException {
    List<String> blocks = blocks();
    assertThat(blocks).hasSize(4);
    String dependencies = blocks.get(0);
    List<Arguments> setUps = new ArrayList<>();
    for (Jdk jdk : Jdk.installed()) {
      if (jdk.feature() >= 17) {
        setUps.add(Arguments.of("with Lombok", jdk, whole(dependencies, blocks.get(1))));
        setUps.add(Arguments.of("forked", jdk, whole(dependencies, blocks.get(2))));
        setUps.add(Arguments.of("one dependency", jdk, blocks.get(3)));
      }
    }
    return setUps.stream();
  }

  /** The XML of the section that says how to use it. */
  private static List<String> blocks() throws IOException {
    String readme = Files.readString(Reactor.FOLDER.resolve("README.md"));
    String section = readme.substring(readme.indexOf("\n## Use it\n"));
    Matcher block = BLOCK.matcher(section.substring(0, section.indexOf("\n### ")));
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  private static String whole(String dependencies, String plugin) {
    Matcher lombok = LOMBOK.matcher(plugin);
    String library =
        lombok.find()
            ? "<dependency><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId>"
                + "<version>"
                + lombok.group(1)
                + "</version><scope>provided</scope></dependency>"
            : "";
    return dependencies.replace("</dependencies>", library + "</dependencies>")
        + "<build><plugins>"
        + plugin
        + "</plugins></build>";
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("setUps")
  void commitsAndChecks(String name, Jdk jdk, String setUp) throws Exception {
    Sample sample = Sample.copy("plain", folder);
    Files.writeString(sample.path("pom.xml"), pom(setUp));
    if (setUp.contains("lombok")) {
      useLombok(sample);
    }
    maven(jdk, "compile", "-Dvarve.commit=first tables").succeeded();
    assertThat(sample.sources().keySet())
        .anyMatch(file -> file.endsWith("_first_tables.json"))
        .anyMatch(file -> file.endsWith("_FirstTables.java"));
    maven(jdk, "compile", "-Dvarve.check=true").succeeded();
    sample.edit("src/main/java/com/acme/Party.java", "length = 200", "length = 300");
    assertThat(maven(jdk, "compile", "-Dvarve.check=true").failed().output())
        .contains("[VARVE-3008] this change is in no migration: ");
  }

  private Command maven(Jdk jdk, String... arguments) throws Exception {
    return Maven.run(jdk, folder, Map.of(), List.of(arguments));
  }

  private static String pom(String setUp) {
    String properties =
        "<maven.compiler.release>17</maven.compiler.release>"
            + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>";
    String rest =
        setUp.contains("<properties>")
            ? setUp.replace("<properties>", "<properties>" + properties)
            : "<properties>" + properties + "</properties>" + setUp;
    return "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId>"
        + "<artifactId>parties</artifactId><version>1</version>"
        + rest
        + "</project>";
  }

  /** Whether Lombok runs too. */
  private static void useLombok(Sample sample) throws IOException {
    Files.writeString(
        sample.path("src/main/java/com/acme/Named.java"),
        """
        package com.acme;

        @lombok.Getter
        class Named {
          private String name;

          static String of(Named named) {
            return named.getName();
          }
        }
        """);
  }
}
