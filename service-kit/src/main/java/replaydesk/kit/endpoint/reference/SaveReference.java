package replaydesk.kit.endpoint.reference;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;

/**
 * The next version of a document.
 *
 * @param inForceFrom time from which it holds; if absent, at once
 * @param data        the document, in the form of its kind
 */
public record SaveReference(Instant inForceFrom, @NotNull Map<String, Object> data) {
}
