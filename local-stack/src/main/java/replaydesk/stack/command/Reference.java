package replaydesk.stack.command;

import picocli.CommandLine.Command;

/** {@code reference}: the desk's reference data as files, so that they are kept and compared elsewhere. */
@Command(name = "reference", mixinStandardHelpOptions = true,
        description = "Exports and imports reference data: categories, rules, teams, checklists and so on.",
        subcommands = {ExportReference.class, ImportReference.class})
final class Reference {
}
