package dev.varve.processor;

import dev.varve.processor.generate.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A compile in a process of its own that commits, and hangs in the middle until it is killed. */
final class HangingCommit {
  static final String HANGS = "hangs";

  private HangingCommit() {}

  /** Takes the project's folder, and which of its writes or renames hangs. */
  public static void main(String[] arguments) throws IOException {
    int write = Integer.parseInt(arguments[1]);
    int rename = Integer.parseInt(arguments[2]);
    new TestProject(Path.of(arguments[0]))
        .run()
        .disk(new HangingDisk(write, rename))
        .options("-Avarve.commit=first")
        .compile();
  }

  private static final class HangingDisk implements Disk {
    private int writes;
    private int renames;

    private HangingDisk(int write, int rename) {
      this.writes = write;
      this.renames = rename;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
      REAL.createFolder(folder);
    }

    @Override
    public void writeNew(Path file, byte[] content) throws IOException {
      writes--;
      if (writes == 0) {
        REAL.writeNew(file, Arrays.copyOf(content, content.length / 2));
        hang();
      }
      REAL.writeNew(file, content);
    }

    @Override
    public void rename(Path file, Path newName) throws IOException {
      renames--;
      if (renames == 0) {
        hang();
      }
      REAL.rename(file, newName);
    }

    @Override
    public void delete(Path file) throws IOException {
      REAL.delete(file);
    }

    /** Until the process is killed: nobody ever writes to it. */
    private static void hang() throws IOException {
      System.out.println(HANGS);
      int read = System.in.read();
      throw new IllegalStateException("this was to be killed, but read " + read);
    }
  }
}
