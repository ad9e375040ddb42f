package replaydesk.stack.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reference export}: writes the newest version of every document that is in use to files. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes all reference data to files, <folder>/<kind>/<key>.json.")
final class ExportReference implements Callable<Integer> {
    @Mixin
    private DeskAddress address;

    @Parameters(paramLabel = "<folder>", description = "Where to write; files of documents that are gone are left.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ReferenceFolder files = new ReferenceFolder(folder);
        try (DeskApi desk = address.open()) {
            for (Map.Entry<String, DeskReference.Document> document : new DeskReference(desk).all().entrySet()) {
                if (document.getValue().data() != null) {
                    boolean changed = files.write(document.getKey(), document.getValue().data());
                    out.printf("%-9s %s (version %d)%n", changed ? "written" : "same", document.getKey(),
                            document.getValue().version());
                }
            }
        }
        return 0;
    }
}
