package replaydesk.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.kit.referencelog.ShippedReference;

/** The documents that the code ships, as a host has them after the first start. */
public final class ShippedData {

    private static final UUID NO_COMMAND = new UUID(0, 0);

    private ShippedData() {
    }

    /** Returns version 1 of every shipped document of these kinds. */
    public static ReferenceData of(ReferenceKind<?>... kinds) {
        var documents = new ArrayList<ReferenceDocument>();
        for (var kind : kinds) {
            var source = "replaydesk/" + kind.stage() + "-service";
            ShippedReference.of(kind).forEach((key, content) -> documents.add(new ReferenceDocument(
                    new ReferenceKey(kind.name(), key), 1, null, content, Set.of(), source, source, NO_COMMAND,
                    Instant.EPOCH)));
        }
        return ReferenceData.of(documents, documents.size());
    }
}
