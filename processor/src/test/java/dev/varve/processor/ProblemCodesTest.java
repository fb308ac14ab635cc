package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.DiffProblem;
import dev.varve.model.problem.ProblemCode;
import dev.varve.model.snapshot.HistoryProblem;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.live.LiveProblem;
import dev.varve.processor.read.ReadingProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProblemCodesTest {

  private static List<String> codes() {
    return Stream.<ProblemCode[]>of(
            ReadingProblem.values(),
            HistoryProblem.values(),
            DiffProblem.values(),
            GeneratingProblem.values(),
            LiveProblem.values())
        .flatMap(Stream::of)
        .map(ProblemCode::code)
        .toList();
  }

  @Test
  void everyCodeHasAHeadingInTheDocumentation() throws IOException {
    String documentation = Files.readString(Path.of("..", "docs", "problems.md"));
    assertThat(codes()).allSatisfy(code -> assertThat(documentation).contains("### " + code));
  }

  @Test
  void noCodeStandsForTwoProblems() {
    List<String> codes = codes();
    assertThat(codes).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    assertThat(codes).allMatch(code -> code.matches("VARVE-\\d{4}"));
  }
}
