package dev.varve.cli.doctor;

import dev.varve.runtime.MigrationList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folders and jars of an application that hold a list of migrations. */
final class Modules {
  private static final String UNLISTED = "no list of migrations";

  private final Map<String, String> byRevision = new HashMap<>();

  /** Those that a class loader finds. */
  Modules(ClassLoader loader) throws IOException {
    for (URL list : Collections.list(loader.getResources(MigrationList.RESOURCE))) {
      String path = list.toString();
      String module = path.substring(0, path.indexOf(MigrationList.RESOURCE));
      MigrationList.parse(text(list), path)
          .entries()
          .forEach(entry -> byRevision.putIfAbsent(entry.name(), module));
    }
  }

  private static String text(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** These revisions by the modules that list them. */
  Map<String, List<String>> of(List<String> revisions) {
    Map<String, List<String>> found = new TreeMap<>();
    for (String revision : revisions) {
      String module = byRevision.getOrDefault(revision, UNLISTED);
      found.computeIfAbsent(module, it -> new ArrayList<>()).add(revision);
    }
    return found;
  }
}
