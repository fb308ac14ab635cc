package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.catalog.connect.ConnectProblem;
import dev.varve.catalog.scratch.ScratchProblem;
import dev.varve.model.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProblemCodesTest {

  @Test
  void everyCodeHasAHeadingInTheDocumentation() throws IOException {
    String documentation = Files.readString(Path.of("..", "docs", "problems.md"));
    List<ProblemCode> codes =
        Stream.<ProblemCode[]>of(
                CatalogProblem.values(), ConnectProblem.values(), ScratchProblem.values())
            .flatMap(Stream::of)
            .toList();
    assertThat(codes)
        .isNotEmpty()
        .allSatisfy(
            code ->
                assertThat(documentation)
                    .contains(
                        "### "
                            + code.code()
                            + " ("
                            + code.severity().name().toLowerCase(Locale.ROOT)
                            + ")"));
  }
}
