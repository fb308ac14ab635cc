package dev.varve.processor.live;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a compile is asked to do with a live database. What is not given is null.
 *
 * @param isBase whether the classes are compared with it, rather than with the last revision
 * @param isBaseline whether the first revision is made of it
 * @param isTried whether that revision is run in an empty database before it is committed
 * @param url its address
 * @param user who connects
 * @param password the user's password
 * @param scratchUrl a database of the server on which things are tried out
 * @param cache the folder that keeps what was found out by trying
 */
public record LiveOptions(
    boolean isBase,
    boolean isBaseline,
    boolean isTried,
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable String scratchUrl,
    @Nullable Path cache) {

  /** What is asked, and no secret. */
  @Override
  public String toString() {
    return isBase ? "compare with the live database" : "look for drift of the live database";
  }
}
