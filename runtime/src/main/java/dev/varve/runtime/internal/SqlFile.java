package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the file of a step. */
final class SqlFile {

  private SqlFile() {}

  /** The text, strictly: a replaced character would be another statement. */
  static String read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw unusable(owner, name, "it is not on the class path", null);
      }
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (IOException e) {
      throw unusable(owner, name, "it cannot be read as UTF-8 text (" + e + ")", e);
    }
  }

  private static VarveException unusable(
      Class<?> owner, String name, String why, @Nullable Throwable cause) {
    String path = name.startsWith("/") ? name.substring(1) : besides(owner, name);
    return new VarveException(
        ErrorCode.FILE_UNUSABLE,
        "the migration class "
            + owner.getName()
            + " names the file "
            + path
            + ", but "
            + why
            + ". Put it among the resources, under that path, and build again.",
        cause);
  }

  private static String besides(Class<?> owner, String name) {
    String folder = owner.getPackageName().replace('.', '/');
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
