package dev.varve.model.unmanaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnmanagedChangeTest {
  private static final String DIGEST = "0123456789abcdef";
  private static final String OTHER_DIGEST = "fedcba9876543210";

  private static UnmanagedObjects objects(Map<String, String> digests) {
    return new UnmanagedObjects(new TreeMap<>(digests));
  }

  @Test
  void aFileIsReadAsItWasWrittenWhateverTheNamesAre() {
    UnmanagedObjects before = objects(Map.of("view # \\n", "", "view a b ", "", "view kept", ""));
    UnmanagedObjects after =
        objects(Map.of("function f(text)", DIGEST, "view one\r\ntwo\\", "", "view kept", ""));
    UnmanagedChange change = before.to(after);
    assertThat(UnmanagedChange.parse(change.format(), "file")).isEqualTo(change);
    assertThat(UnmanagedChange.parse(change.format().replace("\n", "\r\n"), "file"))
        .isEqualTo(change);
    assertThat(before.after(change)).isEqualTo(after);
    assertThat(change.lines())
        .containsExactly(
            "- view # \\n", "- view a b ", "+ function f(text)", "+ view one\r\ntwo\\");
  }

  @Test
  void anObjectThatIsDefinedAnewIsMadeAgain() {
    UnmanagedObjects before = objects(Map.of("function f()", DIGEST));
    UnmanagedObjects after = objects(Map.of("function f()", OTHER_DIGEST));
    assertThat(before.to(after).lines()).containsExactly("+ function f()");
    assertThat(before.after(before.to(after))).isEqualTo(after);
    assertThat(before.to(before).isEmpty()).isTrue();
    assertThat(before.differences(after))
        .containsExactly("~ function f() is not defined as its migration defined it");
    assertThat(before.differences(objects(Map.of("function f()", "")))).isEmpty();
    assertThat(before.differences(UnmanagedObjects.NONE)).containsExactly("- function f()");
  }

  @Test
  void aFolderWithoutFilesKnowsNothing(@TempDir Path folder) throws Exception {
    UnmanagedRecords records = new UnmanagedRecords(folder);
    assertThat(records.text("0001")).isNull();
    assertThat(records.between(List.of(), List.of()).isEmpty()).isTrue();
    Path file = folder.resolve(UnmanagedChange.fileOf("0001"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, "+ view v\n");
    assertThat(records.text("0001")).isEqualTo("+ view v\n");
    assertThat(new UnmanagedRecords(null).text("0001")).isNull();
  }
}
