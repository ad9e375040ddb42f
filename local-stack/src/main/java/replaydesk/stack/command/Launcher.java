package replaydesk.stack.command;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code replaydesk <command>}: the Java part of the launcher, which the script {@code replaydesk} of the checkout
 * calls.
 */
@Command(name = "replaydesk", mixinStandardHelpOptions = true,
        description = "Runs Replaydesk on this machine.",
        subcommands = {Up.class, Down.class, Status.class, Logs.class, Token.class, Reference.class})
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and returns the exit code: 0 for success, 1 for a failure, 2 for wrong arguments. */
    public static int run(String... arguments) {
        CommandLine line = commandLine();
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // Print a failure's message without its stack trace: it is meant for the person who called the command.
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return failed.getCommandSpec().exitCodeOnExecutionException();
        });
        return line.execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher());
    }

    /** The checkout: the folder that the script names, otherwise the current one. */
    static Path root() {
        return Path.of(System.getProperty("replaydesk.root", "")).toAbsolutePath().normalize();
    }
}
