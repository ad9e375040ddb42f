package replaydesk.stack.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunFile;

/** The option that every command has: the data folder, which identifies the stack. */
final class DataFolder {
    @Option(names = "--data", paramLabel = "<folder>", defaultValue = "${env:REPLAYDESK_DATA}",
            description = "The data folder; REPLAYDESK_DATA. Default: .replaydesk in the checkout.")
    private Path chosen;

    Path path() {
        return (chosen == null ? Launcher.root().resolve(".replaydesk") : chosen).toAbsolutePath().normalize();
    }

    RunFile runFile() {
        return new RunFile(path());
    }

    /**
     * Returns the run on the folder.
     *
     * @throws IllegalStateException if nothing runs on the folder
     */
    Run running() {
        return runFile().read().orElseThrow(() -> new IllegalStateException(
                "Replaydesk is not running on " + path() + ". Start it with `./replaydesk up`."));
    }
}
