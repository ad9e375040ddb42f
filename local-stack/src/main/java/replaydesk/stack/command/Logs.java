package replaydesk.stack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;

/** {@code logs}: shows the log of one part, whether it runs or not. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Shows the end of a part's log.")
final class Logs implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "<part>",
            description = "desk or a stage, kafka, postgres, or launcher (of `up --detach`).")
    private String part;

    @Option(names = {"-f", "--follow"}, description = "Go on as the log grows, until Ctrl-C.")
    private boolean follow;

    @Option(names = {"-n", "--lines"}, paramLabel = "<number>", defaultValue = "100",
            description = "How many lines. Default: 100.")
    private int lines;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = log(host());
        List<String> command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            // Followed by name, because a restarted service writes a new file.
            command.add("-F");
        }
        command.add(log.toString());
        Process tail = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(tail::destroy, "tail"));
        return tail.waitFor();
    }

    /** Returns the part whose log covers the chosen part: the desk, if it hosts that part. */
    private String host() {
        Optional<Layout> layout = data.runFile().read().map(Layout::of).or(() -> Layout.last(data.path()));
        Optional<StackService> service = StackService.named(part);
        if (layout.isEmpty() || service.isEmpty()) {
            return part;
        }
        String host = layout.get().host(service.get()).word();
        if (!host.equals(part)) {
            spec.commandLine().getErr().println(layout.get() == Layout.DESK
                    ? part + " is hosted by the desk; this is the desk's log."
                    : "The stages run apart, without a desk; this is the log of the " + host + ".");
            spec.commandLine().getErr().flush();
        }
        return host;
    }

    private Path log(String host) {
        return Stream.of("logs/" + host + ".log", host + "/" + host + ".log", host + ".log")
                .map(name -> data.path().resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no log of " + host + " in " + data.path()));
    }
}
