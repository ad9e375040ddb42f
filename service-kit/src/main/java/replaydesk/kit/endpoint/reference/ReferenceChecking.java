package replaydesk.kit.endpoint.reference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import replaydesk.kit.endpoint.reference.CheckReferences.Given;
import replaydesk.kit.endpoint.reference.CheckedReferences.WrongPlace;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.kit.referencelog.ReferenceKinds;
import replaydesk.kit.referencelog.ReferenceLog;

/** Checks documents together, without saving any: what a folder of documents would be. */
@Singleton
final class ReferenceChecking {

    private final ReferenceKinds kinds;
    private final ReferenceLog log;
    private final ReferenceForm form;

    ReferenceChecking(ReferenceKinds kinds, ReferenceLog log, ReferenceForm form) {
        this.kinds = kinds;
        this.log = log;
        this.form = form;
    }

    /** Checks the documents of one kind, which this host owns, with all that are given. */
    CheckedReferences check(String kind, CheckReferences command) {
        var owned = kinds.find(kind).orElseThrow(() -> Problems.unknownReference(kind).exception());
        var now = log.known();
        var data = with(command.documents(), now);
        var wrong = new ArrayList<WrongPlace>();
        for (var given : command.documents()) {
            if (given.kind().equals(kind)) {
                findings(owned, given, data, now)
                        .forEach(found -> wrong.add(new WrongPlace(given.key(), found.pointer(), found.detail())));
            }
        }
        return new CheckedReferences(wrong);
    }

    private static ReferenceData with(List<Given> documents, InForce now) {
        var all = new ArrayList<ReferenceDocument>(documents.size());
        for (var given : documents) {
            var name = new ReferenceKey(given.kind(), given.key());
            all.add(new ReferenceDocument(name, now.data().versions(name).size() + 1, null, Content.of(given.data()),
                    Set.of(), null, null, null, now.at()));
        }
        return now.data().with(all);
    }

    private List<Finding> findings(ReferenceKind<?> kind, Given given, ReferenceData data, InForce now) {
        if (!given.key().matches(ReferenceKey.PATTERN)
                || !kind.keys().isEmpty() && !kind.keys().contains(given.key())) {
            return List.of(new Finding("", "Expected a key that the kind may have"));
        }
        var read = form.read(kind, Content.of(given.data()));
        return read.value() == null ? read.wrong() : check(kind, read.value(), given.key(), data, now);
    }

    private static <T> List<Finding> check(ReferenceKind<T> kind, Object value, String key, ReferenceData data,
            InForce now) {
        var check = Check.of(new ReferenceKey(kind.name(), key), data, now.at());
        kind.check(kind.type().cast(value), check);
        return check.findings();
    }
}
