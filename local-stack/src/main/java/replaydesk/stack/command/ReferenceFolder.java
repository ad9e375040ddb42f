package replaydesk.stack.command;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reference data as files, {@code <kind>/<key>.json}: the form in which a desk keeps its configuration elsewhere. */
final class ReferenceFolder {
    private static final String ENDING = ".json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final Path folder;

    ReferenceFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a document; returns whether the file was another one before. */
    boolean write(String name, JsonNode data) {
        Path file = folder.resolve(name + ENDING);
        try {
            String text = PRETTY.writeValueAsString(data) + "\n";
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return false;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all documents by their names, {@code kind/key}; fails when one is not a JSON object. */
    Map<String, JsonNode> read() {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (Path kind : list(folder)) {
            if (Files.isDirectory(kind)) {
                for (Path file : list(kind)) {
                    String key = file.getFileName().toString();
                    if (key.endsWith(ENDING)) {
                        documents.put(kind.getFileName() + "/" + key.substring(0, key.length() - ENDING.length()),
                                read(file));
                    }
                }
            }
        }
        return documents;
    }

    private static JsonNode read(Path file) {
        try {
            JsonNode data = JSON.readTree(Files.readString(file));
            if (!data.isObject()) {
                throw new IllegalStateException("Expected " + file + " to be a JSON object.");
            }
            return withoutNulls(data);
        } catch (IOException e) {
            throw new IllegalStateException("Expected " + file + " to be JSON, but " + e.getMessage(), e);
        }
    }

    /** Leaves out members that are null: a desk keeps none. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
            object.properties().forEach(member -> withoutNulls(member.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(ReferenceFolder::withoutNulls);
        }
        return node;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("Expected a folder to read at " + folder + ", but " + e, e);
        }
    }
}
