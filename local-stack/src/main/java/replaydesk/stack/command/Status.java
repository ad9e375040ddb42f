package replaydesk.stack.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.StackStatus;

/** {@code status}: prints a table, and returns an exit code for scripts. */
@Command(name = "status", mixinStandardHelpOptions = true,
        description = "Shows every part; the exit code is 0 only if all are ready.")
final class Status implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Run> run = data.runFile().read();
        if (run.isEmpty()) {
            out.println("Replaydesk is not running on " + data.path() + ".");
            return 1;
        }
        StackStatus status = StackStatus.of(run.get(), data.path());
        out.printf("  %-14s %-10s %8s  %s%n", "part", "state", "pid", "address");
        status.parts().forEach(line -> out.printf("  %-14s %-10s %8d  %s%n",
                line.part().name(), line.condition().word(), line.part().pid(), line.part().address()));
        out.println(status.ready() ? "All ready." : switch (status.state()) {
            case STARTING -> "Starting: not all ready yet.";
            case READY -> "Not all ready.";
            case STOPPING -> "Stopping.";
        });
        return status.ready() ? 0 : 1;
    }
}
