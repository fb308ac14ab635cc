package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.processor.generate.Disk;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure of Varve itself says that it is one. */
class InternalErrorTest {
  @TempDir private Path folder;

  @Test
  void saysWhatFailedAndThatTheSourcesAreAsTheyWere() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    Map<String, String> sources = project.files("src");
    Compiled compiled =
        project
            .run()
            .disk(new BrokenDisk())
            .options("-Avarve.commit=first", TestProject.NOW)
            .compile();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith(
            "ERROR [VARVE-9001] internal error of Varve; your sources are as they were. Please"
                + " report it with what follows.\n"
                + "  java.lang.UnsupportedOperationException: broken\n"
                + "      at ");
    assertThat(project.files("src")).isEqualTo(sources);
  }

  private static final class BrokenDisk implements Disk {

    @Override
    public void createFolder(Path newFolder) {
      throw new UnsupportedOperationException("broken");
    }

    @Override
    public void writeNew(Path file, byte[] content) {
      throw new UnsupportedOperationException("broken");
    }

    @Override
    public void rename(Path file, Path newName) {
      throw new UnsupportedOperationException("broken");
    }

    @Override
    public void delete(Path file) {
      throw new UnsupportedOperationException("broken");
    }
  }
}
