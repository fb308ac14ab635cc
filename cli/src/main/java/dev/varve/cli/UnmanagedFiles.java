package dev.varve.cli;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.unmanaged.UnmanagedChange;
import dev.varve.model.unmanaged.UnmanagedObjects;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what revisions made that no class declares, from the files beside their records.
 *
 * @param loader finds the files
 */
record UnmanagedFiles(ClassLoader loader) {

  /**
   * What is there after all of these revisions.
   *
   * @throws dev.varve.model.problem.ProblemException if a file is malformed
   */
  UnmanagedObjects after(Collection<Revision> records) {
    Map<String, List<Revision>> chains = new TreeMap<>();
    for (Revision record : records) {
      chains.computeIfAbsent(record.links().chain(), chain -> new ArrayList<>()).add(record);
    }
    UnmanagedObjects objects = UnmanagedObjects.NONE;
    for (List<Revision> chain : chains.values()) {
      for (Revision revision : History.of(chain).revisions()) {
        objects = objects.after(of(revision));
      }
    }
    return objects;
  }

  /** What a revision did by its file; nothing if there is none. */
  UnmanagedChange of(Revision revision) {
    String file = UnmanagedChange.fileOf(revision.id());
    try {
      for (URL url : Collections.list(loader.getResources(file))) {
        if (isOf(revision, url)) {
          return UnmanagedChange.parse(Records.text(url), file);
        }
      }
      return UnmanagedChange.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another chain may have a revision of the same id: the record beside the file says which. */
  private static boolean isOf(Revision revision, URL file) throws IOException {
    String text = beside(file, revision.id() + ".json");
    return text != null && RevisionJson.isOf(revision, text);
  }

  private static @Nullable String beside(URL file, String name) throws MalformedURLException {
    String path = file.toString();
    try {
      return Records.text(new URL(path.substring(0, path.lastIndexOf('/') + 1) + name));
    } catch (FileNotFoundException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
