package dev.varve.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page {@code varve(1)}, made of what the commands say of themselves: macros of {@code
 * man(7)}.
 */
final class ManPage {
  private final CommandSpec root;
  private final Map<String, OptionSpec> common = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  ManPage(CommandSpec root) {
    this.root = root;
  }

  /** The page. */
  String text() {
    findCommon();
    line(".TH VARVE 1 \"\" \"varve\" \"PostgreSQL migrations\"");
    line(".SH NAME");
    line("varve \\- " + escaped(first(root)));
    line(".SH SYNOPSIS");
    line(".B varve");
    line(".I COMMAND");
    line("[options]");
    line(".SH COMMANDS");
    for (CommandLine command : root.subcommands().values()) {
      command(command.getCommandSpec());
    }
    line(".SH OPTIONS OF ALL COMMANDS");
    common.values().forEach(this::option);
    line(".SH FILES");
    tagged("varve.properties", "Settings of the folder that varve is called in.");
    tagged("~/.pgpass", "Passwords.");
    line(".SH EXIT STATUS");
    for (String footer : root.usageMessage().footer()) {
      line(escaped(footer));
    }
    return text.toString();
  }

  /** Options that most commands have are told once. */
  private void findCommon() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (CommandLine command : root.subcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        counts.merge(option.longestName(), 1, Integer::sum);
        common.putIfAbsent(option.longestName(), option);
      }
    }
    common.keySet().removeIf(name -> counts.getOrDefault(name, 0) * 2 < root.subcommands().size());
  }

  private void command(CommandSpec command) {
    StringBuilder usage = new StringBuilder(command.name());
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      boolean optional = parameter.arity().min() == 0;
      usage.append(optional ? " [" : " ").append(parameter.paramLabel());
      usage.append(optional ? "]" : "");
    }
    line(".SS " + escaped(usage.toString()));
    line(escaped(first(command)));
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      tagged(parameter.paramLabel(), String.join(" ", parameter.description()));
    }
    for (OptionSpec option : command.options()) {
      if (!common.containsKey(option.longestName())) {
        option(option);
      }
    }
  }

  private void option(OptionSpec option) {
    String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    tagged(String.join(", ", option.names()) + label, String.join(" ", option.description()));
  }

  private void tagged(String tag, String words) {
    line(".TP");
    line(".B " + escaped(tag));
    line(escaped(words));
  }

  private static String first(CommandSpec command) {
    return String.join(" ", List.of(command.usageMessage().description()));
  }

  /** What roff would take for a request or an escape, and hyphens that are to be copied. */
  private static String escaped(String words) {
    StringBuilder plain = new StringBuilder();
    if (words.startsWith(".") || words.startsWith("'")) {
      plain.append("\\&");
    }
    for (char character : words.replace("%n", " ").toCharArray()) {
      if (character == '\\') {
        plain.append("\\e");
      } else if (character == '-') {
        plain.append("\\-");
      } else if (character < 128) {
        plain.append(character);
      } else {
        plain.append(String.format(Locale.ROOT, "\\[u%04X]", (int) character));
      }
    }
    return plain.toString();
  }

  private void line(String line) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }
}
