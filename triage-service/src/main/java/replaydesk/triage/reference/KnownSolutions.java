package replaydesk.triage.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;

/** Finds the known solutions that are suggested. */
public final class KnownSolutions {

    private KnownSolutions() {
    }

    /**
     * Returns the published version of an article: the newest one in force that is no draft. Somebody who drafts the
     * next version takes the published one from nobody; retiring the article does.
     */
    public static Optional<ReferenceDocument> published(InForce reference, String key) {
        return published(reference.data().versions(new ReferenceKey(KnownSolution.KIND, key)), reference);
    }

    /** Returns the published version of every article that has one, in the order of their keys. */
    public static Stream<ReferenceDocument> published(InForce reference) {
        return reference.data().newest(KnownSolution.KIND).stream()
                .flatMap(newest -> published(reference, newest.name().key()).stream());
    }

    private static Optional<ReferenceDocument> published(List<ReferenceDocument> versions, InForce reference) {
        for (var version : versions.reversed()) {
            if (!version.holdsAt(reference.at())) {
                continue;
            }
            if (version.retired()) {
                return Optional.empty();
            }
            if (version.content().as(KnownSolution.class).filter(KnownSolution::isPublished).isPresent()) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
