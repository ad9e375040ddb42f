package replaydesk.kit.endpoint.reference;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceDocument;

/**
 * One version of a document.
 *
 * @param version     from 1
 * @param inForceFrom time from which it holds, unless a later version does
 * @param retired     true for the version that retires the document
 * @param data        absent for the version that retires the document
 * @param actor       who saved it
 * @param recordedAt  time at which the log took it
 * @param warnings    what the document lacks as long as others stay as they are; in the answer to saving it alone, and
 *                    absent if there is nothing
 */
@Schema(name = "ReferenceDocument",
        requiredProperties = {"kind", "key", "version", "inForceFrom", "retired", "actor", "recordedAt"})
public record ReferenceView(String kind, String key, int version, Instant inForceFrom, boolean retired,
        @Schema(type = SchemaType.OBJECT, description = "The document, in the form of its kind") Object data,
        String actor, Instant recordedAt, List<Finding> warnings) {

    static ReferenceView of(ReferenceDocument document) {
        return of(document, List.of());
    }

    static ReferenceView of(ReferenceDocument document, List<Finding> warnings) {
        return new ReferenceView(document.name().kind(), document.name().key(), document.version(),
                document.inForceFrom() == null ? document.recordedAt() : document.inForceFrom(), document.retired(),
                document.retired() ? null : document.content().json(), document.actor(), document.recordedAt(),
                warnings.isEmpty() ? null : warnings);
    }

    static List<ReferenceView> of(List<ReferenceDocument> documents) {
        return documents.stream().map(ReferenceView::of).toList();
    }

    /** The strong ETag of a version, with its quotes. */
    String etag() {
        return "\"" + version + "\"";
    }
}
