package replaydesk.stack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code logs}: the log of one part, running or not. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Shows the end of a part's log.")
final class Logs implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "<part>", description = "A service, kafka, postgres, or launcher (of `up --detach`).")
    private String part;

    @Option(names = {"-f", "--follow"}, description = "Go on as the log grows, until Ctrl-C.")
    private boolean follow;

    @Option(names = {"-n", "--lines"}, paramLabel = "<number>", defaultValue = "100", description = "How many lines. Default: 100.")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = Stream.of("logs/" + part + ".log", part + "/" + part + ".log", part + ".log")
                .map(name -> data.path().resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no log of " + part + " in " + data.path()));
        List<String> command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            // By name: a restarted service writes a new file.
            command.add("-F");
        }
        command.add(log.toString());
        Process tail = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(tail::destroy, "tail"));
        return tail.waitFor();
    }
}
