package dev.varve.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.problem.ProblemException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New files come into place all together, or the folders stay as they were. */
class NewFilesTest {
  @TempDir private Path folder;

  @Test
  void putsAllFilesIntoPlace() throws IOException {
    write(Disk.REAL);
    assertThat(tree())
        .containsExactly("java", "java/com", "java/com/A.java", "resources", "resources/a.json");
    assertThat(folder.resolve("java/com/A.java")).hasContent("class A {}");
    assertThat(folder.resolve("resources/a.json")).hasContent("{}");
  }

  @Test
  void leavesTheFoldersAsTheyWereWhicheverOperationFails() throws IOException {
    int operations = 0;
    FailingDisk disk;
    do {
      disk = new FailingDisk(operations++);
      if (disk.failsWithin(this)) {
        assertThat(tree()).as("after failure " + operations).isEmpty();
      }
    } while (disk.failed);
    // Three folders, two old temporary files, two files, two renames: each has failed once.
    assertThat(operations).isEqualTo(10);
  }

  @Test
  void saysWhatFailedAndWhere() throws IOException {
    Path target = folder.resolve("java/com/A.java");
    assertThatThrownBy(() -> write(new FailingDisk(3)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().text())
                    .isEqualTo(
                        "[VARVE-3017] cannot write "
                            + target
                            + ": No space left on device. Nothing was committed, and the sources"
                            + " are as they were. Commit again when the folder can be written."));
  }

  @Test
  void overwritesNothing() throws IOException {
    Path target = Files.createDirectories(folder.resolve("resources")).resolve("a.json");
    Files.writeString(target, "old");
    assertThatThrownBy(() -> write(Disk.REAL))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().text())
                    .isEqualTo(
                        "[VARVE-3016] "
                            + target
                            + " exists already and is not overwritten; nothing was committed. Move"
                            + " it away, or commit under another name."));
    assertThat(target).hasContent("old");
    assertThat(tree()).containsExactly("resources", "resources/a.json");
  }

  @Test
  void overwritesNothingThatComesWhileItWrites() throws IOException {
    NewFiles files = new NewFiles(Disk.REAL);
    files.stage(folder.resolve("a.txt"), "a");
    files.stage(folder.resolve("b.txt"), "b");
    Files.writeString(folder.resolve("b.txt"), "other");
    assertThatThrownBy(files::moveIntoPlace).isInstanceOf(ProblemException.class);
    assertThat(tree()).containsExactly("b.txt");
    assertThat(folder.resolve("b.txt")).hasContent("other");
  }

  @Test
  void replacesWhatAKilledCompileLeft() throws IOException {
    Files.writeString(folder.resolve(".a.txt.tmp"), "half");
    NewFiles files = new NewFiles(Disk.REAL);
    files.stage(folder.resolve("a.txt"), "a");
    files.moveIntoPlace();
    assertThat(tree()).containsExactly("a.txt");
  }

  private void write(Disk disk) {
    NewFiles files = new NewFiles(disk);
    files.stage(folder.resolve("java/com/A.java"), "class A {}");
    files.stage(folder.resolve("resources/a.json"), "{}");
    files.moveIntoPlace();
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  /** A disk on which the n-th operation that needs space fails, half done; deleting works. */
  private static final class FailingDisk implements Disk {
    private int left;
    private boolean failed;

    FailingDisk(int left) {
      this.left = left;
    }

    boolean failsWithin(NewFilesTest test) {
      try {
        test.write(this);
        return false;
      } catch (ProblemException e) {
        return true;
      }
    }

    private void count(Path path) throws IOException {
      if (left-- == 0) {
        failed = true;
        throw new FileSystemException(path.toString(), null, "No space left on device");
      }
    }

    @Override
    public void createFolder(Path newFolder) throws IOException {
      count(newFolder);
      REAL.createFolder(newFolder);
    }

    @Override
    public void writeNew(Path file, byte[] content) throws IOException {
      if (left == 0) {
        Files.write(file, new byte[] {1});
      }
      count(file);
      REAL.writeNew(file, content);
    }

    @Override
    public void rename(Path file, Path newName) throws IOException {
      count(file);
      REAL.rename(file, newName);
    }

    @Override
    public void delete(Path file) throws IOException {
      if (!failed && !Files.exists(file)) {
        count(file);
      }
      REAL.delete(file);
    }
  }
}
