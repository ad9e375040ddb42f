package replaydesk.stack.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunFile;
import replaydesk.stack.run.StackTermination;

/** {@code down}: stops the stack on a data folder, or the processes that a killed launcher left behind. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stops everything; the data stays.")
final class Down implements Callable<Integer> {
    /**
     * The longest wait for the launcher, which gives the services 30 s, Kafka 20 s and PostgreSQL 30 s before it kills
     * them.
     */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RunFile file = data.runFile();
        Optional<Run> run = file.read();
        if (run.isEmpty()) {
            out.println("Replaydesk is not running on " + data.path() + ".");
            return 0;
        }
        if (run.get().launcher().isPresent()) {
            out.println("Stopping Replaydesk …");
            out.flush();
            StackTermination.endLauncher(run.get(), LIMIT);
        }
        StackTermination.end(file, out::println);
        out.println("Stopped.");
        return 0;
    }
}
