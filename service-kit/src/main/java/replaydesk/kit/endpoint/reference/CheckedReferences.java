package replaydesk.kit.endpoint.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The faults of documents that were checked together.
 *
 * @param wrong empty if all of them may be saved
 */
@Schema(requiredProperties = "wrong")
public record CheckedReferences(List<WrongPlace> wrong) {

    /**
     * A wrong place.
     *
     * @param key     the document's key
     * @param pointer a JSON Pointer into the document; empty for the whole
     * @param detail  what is wrong there
     */
    @Schema(requiredProperties = {"key", "pointer", "detail"})
    public record WrongPlace(String key, String pointer, String detail) {
    }
}
