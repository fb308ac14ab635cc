package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the published jars hold, and what their poms bring along. */
class PackedJarsTest {
  private static final String PROCESSOR = "dev.varve.processor.VarveProcessor";
  private static final long RUNTIME_BYTES = 200_000;
  private static final long PROCESSOR_BYTES = 3_500_000;

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "runtime", "processor"})
  void everyClassIsVarves(String module) throws Exception {
    assertThat(entries(module))
        .filteredOn(name -> name.endsWith(".class"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("dev/varve/"));
  }

  @Test
  void theProcessorBringsItsLibrariesUnderItsOwnName() throws Exception {
    assertThat(entries("processor"))
        .contains(
            "dev/varve/processor/shaded/javapoet/JavaFile.class",
            "dev/varve/processor/shaded/gson/stream/JsonReader.class",
            "dev/varve/processor/shaded/schemacrawler/schema/Catalog.class",
            "dev/varve/processor/shaded/fatehi/utility/datasource/DatabaseConnectionSource.class",
            "dev/varve/processor/shaded/postgresql/Driver.class",
            "dev/varve/catalog/CatalogReader.class",
            "dev/varve/catalog/tables.sql",
            "dev/varve/model/schema/SchemaModel.class");
  }

  /** A JVM that looks for JDBC drivers on a path with this jar must not find the one in it. */
  @Test
  void theProcessorOffersNothingButItself() throws Exception {
    assertThat(entries("processor"))
        .filteredOn(name -> !name.endsWith("/") && !name.startsWith("dev/varve/"))
        .containsExactlyInAnyOrder(
            "META-INF/gradle/incremental.annotation.processors",
            "META-INF/services/javax.annotation.processing.Processor",
            "META-INF/LICENSE",
            "META-INF/NOTICE",
            "META-INF/licenses/us.fatehi/EPL-1.0.txt",
            "META-INF/licenses/org.postgresql/LICENSE",
            "META-INF/licenses/com.ongres.scram/scram-client-3.2/META-INF/LICENSE",
            "META-INF/licenses/com.ongres.scram/scram-common-3.2/META-INF/LICENSE",
            "META-INF/licenses/com.ongres.stringprep/saslprep-2.2/META-INF/LICENSE",
            "META-INF/licenses/com.ongres.stringprep/stringprep-2.2/META-INF/LICENSE");
  }

  @Test
  void theProcessorIsFoundByJavacAndKnownToGradleAsAggregating() throws Exception {
    assertThat(text("processor", "META-INF/services/javax.annotation.processing.Processor"))
        .isEqualToIgnoringNewLines(PROCESSOR);
    assertThat(text("processor", "META-INF/gradle/incremental.annotation.processors"))
        .isEqualToIgnoringNewLines(PROCESSOR + ",aggregating");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "runtime"})
  void whatApplicationsShipHasNoDependencies(String module) throws Exception {
    assertThat(dependencies(module)).isEmpty();
  }

  @Test
  void theProcessorBringsAnnotationsAndRuntimeAlone() throws Exception {
    assertThat(dependencies("processor")).containsExactly("varve-annotations", "varve-runtime");
  }

  @Test
  void theRuntimeIsSmall() throws Exception {
    assertThat(Files.size(Reactor.jar("runtime"))).isLessThan(RUNTIME_BYTES);
  }

  @Test
  void tracesOfTheRuntimeHaveFilesAndLines() throws Exception {
    assertThat(text("runtime", "dev/varve/runtime/internal/StepRunner.class"))
        .contains("LineNumberTable", "SourceFile")
        .doesNotContain("LocalVariableTable");
  }

  @Test
  void theProcessorIsNotLarge() throws Exception {
    assertThat(Files.size(Reactor.jar("processor"))).isLessThan(PROCESSOR_BYTES);
  }

  private static List<String> entries(String module) throws IOException {
    try (JarFile jar = new JarFile(Reactor.jar(module).toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }

  private static String text(String module, String entry) throws IOException {
    try (JarFile jar = new JarFile(Reactor.jar(module).toFile())) {
      byte[] bytes = jar.getInputStream(jar.getEntry(entry)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The artifacts that whoever depends on this module gets, too. */
  private static List<String> dependencies(String module) throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Reactor.pom(module).toFile());
    XPath path = XPathFactory.newInstance().newXPath();
    String transitive =
        "/project/dependencies/dependency"
            + "[not(optional = 'true')][not(scope) or scope = 'compile' or scope = 'runtime']"
            + "/artifactId";
    NodeList nodes = (NodeList) path.evaluate(transitive, pom, XPathConstants.NODESET);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      names.add(nodes.item(i).getTextContent());
    }
    return names;
  }
}
