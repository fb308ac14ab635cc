package dev.varve.processor;

import dev.varve.processor.generate.Disk;
import dev.varve.processor.generate.ReplacedFiles;

/**
 * The files of revisions that are put after another head.
 *
 * @param rebasing what they become
 * @param disk the disk that they are written to
 * @param reporter what tells the user
 */
record RewrittenFiles(Rebasing rebasing, Disk disk, Reporter reporter) implements SourceWork {

  @Override
  public void write() {
    rebasing.write(new ReplacedFiles(disk), reporter);
  }

  @Override
  public void takeBack() {
    // The compiler's output is as the sources were before.
  }

  @Override
  public String omitted() {
    return "nothing was rewritten";
  }
}
