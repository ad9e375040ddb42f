package replaydesk.kit.referencelog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceKind;

/**
 * The documents that the owner of a kind ships: files {@code reference/<kind>/<key>.json} on the class path, whose keys
 * {@code reference/<kind>/index.txt} lists, one a line.
 */
public final class ShippedReference {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ShippedReference() {
    }

    /** Returns the shipped documents of a kind by their keys, in the order of the list. */
    public static Map<String, Content> of(ReferenceKind<?> kind) {
        var loader = kind.type().getClassLoader();
        var folder = "reference/" + kind.name() + "/";
        var shipped = new LinkedHashMap<String, Content>();
        for (var key : keys(loader, folder)) {
            shipped.put(key, read(loader, folder + key + ".json"));
        }
        return shipped;
    }

    private static List<String> keys(ClassLoader loader, String folder) {
        try (var list = loader.getResourceAsStream(folder + "index.txt")) {
            return list == null ? List.of()
                    : new String(list.readAllBytes(), UTF_8).lines().map(String::strip).filter(key -> !key.isEmpty())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content read(ClassLoader loader, String file) {
        try (InputStream in = loader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Expected the class path to have " + file + ", which the index lists");
            }
            return Content.of(JSON.readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException("Expected " + file + " to be JSON, but " + e.getMessage(), e);
        }
    }
}
