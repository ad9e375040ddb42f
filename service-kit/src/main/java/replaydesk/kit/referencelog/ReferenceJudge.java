package replaydesk.kit.referencelog;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;

/** Judges a change of reference data on everything that was read: what the document would be, or why not. Pure. */
final class ReferenceJudge {

    /** The document to append and what its writer is told beside, or the outcome without any document. */
    record Judged(ReferenceDocument document, List<Finding> warnings, Saved instead) {
    }

    private ReferenceJudge() {
    }

    static Judged judge(ReferenceChange change, ReferenceData data, Instant now) {
        var versions = data.versions(change.name());
        for (var version : versions) {
            if (change.command().equals(version.command())) {
                return instead(same(change, version) ? new Saved.Written(version, true) : new Saved.Reused());
            }
        }
        if (versions.size() != change.presumed()) {
            return instead(new Saved.Outdated(versions.size()));
        }
        return change.retires() ? retire(change, data, now) : save(change, data, now);
    }

    private static boolean same(ReferenceChange change, ReferenceDocument version) {
        return Objects.equals(change.content(), version.content())
                && Objects.equals(change.inForceFrom(), version.inForceFrom());
    }

    private static Judged save(ReferenceChange change, ReferenceData data, Instant now) {
        var keys = change.kind().keys();
        if (!keys.isEmpty() && !keys.contains(change.key())) {
            var known = keys.stream().sorted().collect(Collectors.joining(", "));
            return instead(new Saved.Refused("unknown-key",
                    "Expected the key to be one of %s, but it is %s".formatted(known, change.key())));
        }
        var check = Check.of(change.name(), data.with(document(change, Set.of(), now)),
                change.inForceFrom() == null ? now : change.inForceFrom());
        change.check(check);
        List<Finding> findings = check.findings();
        return findings.isEmpty() ? new Judged(document(change, check.named(), now), check.warnings(), null)
                : instead(new Saved.Wrong(findings));
    }

    private static Judged retire(ReferenceChange change, ReferenceData data, Instant now) {
        var newest = data.newest(change.name());
        if (newest.isEmpty() || newest.get().retired()) {
            return instead(new Saved.Refused("retired", "Expected a document to retire, but there is none in use"));
        }
        if (change.kind().keys().contains(change.key())) {
            return instead(new Saved.Refused("needed",
                    "Expected a document that the desk can do without, but %s is needed".formatted(change.name())));
        }
        var naming = data.naming(change.name(), now).stream().map(ReferenceDocument::name).map(ReferenceKey::toString)
                .sorted().collect(Collectors.joining(", "));
        return naming.isEmpty() ? new Judged(document(change, Set.of(), now), List.of(), null)
                : instead(new Saved.Refused("still-named",
                        "Expected nobody to name %s, but it is named by %s".formatted(change.name(), naming)));
    }

    private static ReferenceDocument document(ReferenceChange change, Set<ReferenceKey> names, Instant now) {
        return new ReferenceDocument(change.name(), change.presumed() + 1, change.inForceFrom(), change.content(),
                names, ReferenceKinds.source(change.kind()), change.actor(), change.command(), now);
    }

    private static Judged instead(Saved saved) {
        return new Judged(null, List.of(), saved);
    }
}
