package dev.varve.catalog.spelling;

import dev.varve.model.identity.Origins;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL shows declared tables, kept in a folder: one file for each table, version of
 * PostgreSQL and types that it uses. Each file is a record with a checksum; one that is damaged is
 * made anew. It may be deleted at any time, and several compiles may use it at once.
 *
 * @param folder the folder; it is made when the first file is kept
 */
public record SpellingCache(Path folder) {

  @Nullable Table get(String key) {
    try {
      Path file = file(key);
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Revision kept = RevisionJson.read(text, file.toString());
      return kept.id().equals(key) && kept.put().size() == 1 ? (Table) kept.put().get(0) : null;
    } catch (IOException | ProblemException e) {
      return null;
    }
  }

  /** Keeps a table; where the folder cannot be written to, the next compile asks again. */
  void put(String key, Table shown) {
    Revision kept =
        new Revision(key, List.of(), "", "", "", List.of(shown), List.of(), Origins.NONE);
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, key, ".tmp");
      Files.writeString(temporary, RevisionJson.write(kept), StandardCharsets.UTF_8);
      Files.move(temporary, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A cache is a convenience: nothing but time is lost.
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".json");
  }
}
