package dev.varve.model.unmanaged;

/** Keeps a name on one line, whatever characters it has. */
final class UnmanagedName {

  private UnmanagedName() {}

  /** The name with line ends written as {@code \n} and {@code \r}. */
  static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** The name that was escaped. */
  static String unescaped(String text) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        name.append(meant(text.charAt(i)));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  private static char meant(char escape) {
    return switch (escape) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escape;
    };
  }
}
