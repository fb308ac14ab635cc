package dev.varve.processor.generate;

import dev.varve.model.plan.Step;
import dev.varve.runtime.Placement;
import java.util.List;

/**
 * A migration class that is to be written.
 *
 * @param name the class's full name; it is in a package
 * @param id the revision's id
 * @param parents the ids of the revisions before it
 * @param schemaHash the hash of the schema at this revision
 * @param draft whether it is a draft
 * @param tables the tables whose constants it needs
 * @param message what it does, in the user's words
 * @param summary the changes, a line each
 * @param up the steps that lead to the revision
 * @param down the steps that lead back
 * @param sentencesBack what is to be said about the steps down, a sentence each
 * @param inserted what stands between the steps
 * @param placement where it stands beyond its parents
 * @param look how it looks
 * @param adaptations for a merge, the steps of revisions of the one side after the other
 */
public record MigrationClass(
    String name,
    String id,
    List<String> parents,
    String schemaHash,
    boolean draft,
    List<String> tables,
    String message,
    List<String> summary,
    List<Step> up,
    List<Step> down,
    List<String> sentencesBack,
    Insertions inserted,
    Placement placement,
    ClassLook look,
    List<Adaptation> adaptations) {

  /** The steps of a revision where the other side of the merge is applied already. */
  public record Adaptation(String id, List<Step> up, List<Step> down, Insertions inserted) {
    /** Copies the lists. */
    public Adaptation {
      up = List.copyOf(up);
      down = List.copyOf(down);
    }
  }

  /** Copies the lists. */
  public MigrationClass {
    parents = List.copyOf(parents);
    tables = List.copyOf(tables);
    summary = List.copyOf(summary);
    up = List.copyOf(up);
    down = List.copyOf(down);
    sentencesBack = List.copyOf(sentencesBack);
    adaptations = List.copyOf(adaptations);
  }

  /** One of the chain without a name, linked to its parents alone. */
  public MigrationClass(
      String name,
      String id,
      List<String> parents,
      String schemaHash,
      boolean draft,
      List<String> tables,
      String message,
      List<String> summary,
      List<Step> up,
      List<Step> down,
      List<String> sentencesBack) {
    this(
        name,
        id,
        parents,
        schemaHash,
        draft,
        tables,
        message,
        summary,
        up,
        down,
        sentencesBack,
        Insertions.NONE,
        Placement.NONE,
        ClassLook.DEFAULT,
        List.of());
  }

  /** The same, with the steps of these revisions after the other side. */
  public MigrationClass withAdaptations(List<Adaptation> others) {
    return with(inserted, placement, look, others);
  }

  /** The same, at another place. */
  public MigrationClass withPlacement(Placement other) {
    return with(inserted, other, look, adaptations);
  }

  /** The same, looking like this. */
  public MigrationClass withLook(ClassLook other) {
    return with(inserted, placement, other, adaptations);
  }

  /** The same, with this between its steps. */
  public MigrationClass withInsertions(Insertions others) {
    return with(others, placement, look, adaptations);
  }

  private MigrationClass with(
      Insertions between, Placement place, ClassLook looks, List<Adaptation> adapted) {
    return new MigrationClass(
        name,
        id,
        parents,
        schemaHash,
        draft,
        tables,
        message,
        summary,
        up,
        down,
        sentencesBack,
        between,
        place,
        looks,
        adapted);
  }

  /** The class's package. */
  public String packageName() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** The class's name without its package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The class's source; the same for the same class, with line feeds as line ends. */
  public String source() {
    return MigrationClassWriter.write(this);
  }

  /** A source in ASCII that means the same, for compilers that do not read sources as UTF-8. */
  public static String inAscii(String source) {
    StringBuilder ascii = new StringBuilder(source.length() * 2);
    for (int i = 0; i < source.length(); i++) {
      char character = source.charAt(i);
      if (character < 0x80) {
        ascii.append(character);
      } else {
        JavaText.appendUnicode(ascii, character);
      }
    }
    return ascii.toString();
  }
}
