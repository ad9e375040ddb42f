package replaydesk.stack.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import replaydesk.stack.LocalStack;
import replaydesk.stack.StackSettings;
import replaydesk.stack.run.Progress;

/** {@code up}: starts everything and stays until it is told to end. */
@Command(name = "up", mixinStandardHelpOptions = true,
        description = "Starts Kafka, PostgreSQL, the mail catcher and the desk, and stays. Ctrl-C, or `down` "
                + "elsewhere, stops all.")
final class Up implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Mixin
    private StackOptions options;

    @Option(names = {"-d", "--detach"},
            description = "Return when all is ready and leave it running in the background.")
    private boolean detach;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (detach) {
            return new DetachedLauncher(data.path(), out)
                    .run(spec.root().commandLine().getParseResult().originalArgs());
        }
        StackSettings settings = options.settings(Launcher.root(), data.path());
        Progress progress = ConsoleProgress.of(out);
        LocalStack stack = new LocalStack(settings, progress);
        // A terminal's Ctrl-C, {@code down} and a closed terminal all end this JVM in an orderly way.
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        progress.say("Starting Replaydesk on " + settings.data());
        try {
            stack.start();
        } catch (CancellationException told) {
            return awaitEnd();
        }
        progress.say(AddressTable.of(stack));
        return awaitEnd();
    }

    /** Waits for ever: the shutdown hook ends the stack while the JVM ends. */
    private static int awaitEnd() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }
}
