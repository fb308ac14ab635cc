package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.VarveException;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;

/**
 * The records of revisions on the class path, by the names of their files. They lie in folders and
 * jars; a jar that has neither a list nor an entry for the folder itself is not looked into, since
 * that would be a scan of the class path. Immutable.
 */
final class RecordFiles {
  private static final String FOLDER = "META-INF/varve/";
  private static final String ENDING = ".json";
  private static final int SHOWN = 3;

  /** Each file's name without its ending: the revision's id. */
  private final List<String> ids = new ArrayList<>();

  private boolean hasList;

  /** Looks into every folder and jar that has the folder of records. */
  static RecordFiles on(Resources resources) {
    RecordFiles files = new RecordFiles();
    Set<String> folders = new LinkedHashSet<>();
    for (URL list : resources.named(MigrationList.RESOURCE)) {
      files.hasList = true;
      files.add(list, folders);
    }
    for (URL folder : resources.named(FOLDER)) {
      files.add(folder, folders);
    }
    return files;
  }

  /** How many there are; as many as lists name, or fewer, where all is well. */
  int count() {
    return ids.size();
  }

  private void add(URL url, Set<String> folders) {
    String text = url.toString();
    if (!folders.add(text.substring(0, text.lastIndexOf('/') + 1))) {
      return;
    }
    try {
      if (url.getProtocol().equals("file")) {
        addFolder(new File(URI.create(text)));
      } else if (Resources.open(url) instanceof JarURLConnection connection) {
        addJar(connection, folder(connection));
      }
    } catch (IOException | IllegalArgumentException e) {
      // What cannot be listed, such as a folder that is a network's, says nothing.
      Run.LOG.log(System.Logger.Level.DEBUG, "{0} cannot be listed: {1}", text, e.toString());
    }
  }

  private static String folder(JarURLConnection connection) {
    String entry = String.valueOf(connection.getEntryName());
    return entry.substring(0, entry.lastIndexOf('/') + 1);
  }

  private void addFolder(File file) {
    File folder = file.isDirectory() ? file : file.getParentFile();
    String[] names = folder == null ? null : folder.list();
    for (String name : names == null ? new String[0] : names) {
      addName(name);
    }
  }

  private void addJar(JarURLConnection connection, String folder) throws IOException {
    try (JarFile jar = connection.getJarFile()) {
      jar.stream()
          .filter(entry -> entry.getName().startsWith(folder))
          .forEach(entry -> addName(entry.getName().substring(folder.length())));
    }
  }

  private void addName(String name) {
    if (name.endsWith(ENDING) && name.indexOf('/') < 0) {
      ids.add(name.substring(0, name.length() - ENDING.length()));
    }
  }

  /**
   * Refuses records of revisions that are not among these.
   *
   * @param known the ids of the migrations, and of those that were squashed into them
   */
  void requireListed(Collection<String> known) {
    Set<String> unlisted = new TreeSet<>(ids);
    unlisted.removeAll(known);
    if (unlisted.isEmpty()) {
      return;
    }
    List<String> first = List.copyOf(unlisted).subList(0, Math.min(SHOWN, unlisted.size()));
    throw new VarveException(
        ErrorCode.RECORDS_UNLISTED,
        "the application holds the "
            + (unlisted.size() == 1 ? "record of the revision " : "records of the revisions ")
            + String.join(", ", first)
            + (unlisted.size() > SHOWN ? " and of " + (unlisted.size() - SHOWN) + " more" : "")
            + (hasList
                ? ", which no list of migrations names: the list is older than the records."
                : ", but no list of migrations (" + MigrationList.RESOURCE + ").")
            + " The annotation processor did not run in the last compile. Compile the project again"
            + " from clean with Varve's processor: on JDK 23 and later javac must be told so"
            + " (-proc:full), and annotationProcessorPaths must name varve-processor. Nothing was"
            + " done.");
  }
}
