package dev.varve.processor.generate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is done to the file system when files are written: each operation can fail. */
public interface Disk {

  /** The file system as it is. */
  Disk REAL = new Real();

  /** Makes a folder whose parent exists. */
  void createFolder(Path folder) throws IOException;

  /** Writes a new file, and waits until it is on the disk. */
  void writeNew(Path file, byte[] content) throws IOException;

  /** Renames a file within its folder, unless there is one of the new name. */
  void rename(Path file, Path newName) throws IOException;

  /** Deletes a file or an empty folder, if it exists. */
  void delete(Path file) throws IOException;

  /** The file system as it is. */
  final class Real implements Disk {
    private Real() {}

    @Override
    public void createFolder(Path folder) throws IOException {
      Files.createDirectory(folder);
    }

    @Override
    public void writeNew(Path file, byte[] content) throws IOException {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    }

    @Override
    public void rename(Path file, Path newName) throws IOException {
      Files.move(file, newName);
    }

    @Override
    public void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
