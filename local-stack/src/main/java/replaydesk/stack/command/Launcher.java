package replaydesk.stack.command;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code replaydesk <command>}: the part of the launcher that is Java. The script beside the checkout calls it. */
@Command(name = "replaydesk", mixinStandardHelpOptions = true,
        description = "Runs Replaydesk on this machine.",
        subcommands = {Up.class, Down.class, Status.class, Logs.class, Token.class})
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The exit code: 0 done, 1 failed, 2 wrongly asked. */
    static int run(String... arguments) {
        CommandLine line = commandLine();
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // What fails here is for the person who asked: the message, not the stack trace.
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return failed.getCommandSpec().exitCodeOnExecutionException();
        });
        return line.execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher());
    }

    /** The checkout: what the script says, else the current folder. */
    static Path root() {
        return Path.of(System.getProperty("replaydesk.root", "")).toAbsolutePath().normalize();
    }
}
