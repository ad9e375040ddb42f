package replaydesk.kit.endpoint.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of reference data.
 *
 * @param kind      its name
 * @param documents how many there are, retired ones included
 */
@Schema(name = "ReferenceKind", requiredProperties = {"kind", "documents"})
public record KindView(String kind, int documents) {
}
