package replaydesk.stack.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code reference import}: saves the documents of a folder that differ from the desk's. All of them are checked
 * together before any is saved; what is wrong is told, and the exit code is 1. A document that names another which is
 * not there yet is saved after it. What the desk warns of is told as well.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Saves the documents of <folder>/<kind>/<key>.json that differ, as their next versions.")
final class ImportReference implements Callable<Integer> {
    @Mixin
    private DeskAddress address;

    @Parameters(paramLabel = "<folder>", description = "What to read; other documents stay as they are.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        // read whole before anything is saved
        Map<String, JsonNode> files = new ReferenceFolder(folder).read();
        try (DeskApi api = address.open()) {
            DeskReference desk = new DeskReference(api);
            return save(files, desk.all(), desk) ? 0 : 1;
        }
    }

    private boolean save(Map<String, JsonNode> files, Map<String, DeskReference.Document> there, DeskReference desk) {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, JsonNode> left = new TreeMap<>();
        files.forEach((name, data) -> {
            if (there.containsKey(name) && data.equals(there.get(name).data())) {
                out.printf("%-9s %s (version %d)%n", "same", name, there.get(name).version());
            } else {
                left.put(name, data);
            }
        });
        Map<String, String> refused = desk.check(left);
        boolean any = refused.isEmpty();
        while (any && !left.isEmpty()) {
            any = round(left, there, desk, refused);
        }
        refused.forEach((name, why) -> out.printf("%-9s %s: %s%n", "refused", name, why));
        return refused.isEmpty();
    }

    /** Saves what can be saved by now; returns whether any document was. */
    private boolean round(Map<String, JsonNode> left, Map<String, DeskReference.Document> there, DeskReference desk,
            Map<String, String> refused) {
        refused.clear();
        boolean any = false;
        for (String name : List.copyOf(left.keySet())) {
            int version = there.containsKey(name) ? there.get(name).version() : 0;
            HttpResponse<String> answer = desk.save(name, version, left.get(name));
            if (answer.statusCode() / 100 == 2) {
                left.remove(name);
                any = true;
                spec.commandLine().getOut().printf("%-9s %s (version %d)%n", "saved", name, version + 1);
                DeskReference.warnings(answer).forEach(
                        warning -> spec.commandLine().getOut().printf("%-9s %s: %s%n", "warning", name, warning));
            } else {
                refused.put(name, DeskReference.why(answer));
            }
        }
        return any;
    }
}
