package replaydesk.kit.endpoint.reference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.Difference;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.kit.referencelog.ReferenceKinds;
import replaydesk.kit.referencelog.ReferenceLog;

/** Finds reference data for answers; what is not there is a 404 unknown-reference. */
@Singleton
final class ReferenceReading {

    private final ReferenceLog log;
    private final ReferenceKinds kinds;

    ReferenceReading(ReferenceLog log, ReferenceKinds kinds) {
        this.log = log;
        this.kinds = kinds;
    }

    List<KindView> kinds() {
        var data = data();
        var names = new TreeSet<>(data.kinds());
        kinds.all().stream().map(ReferenceKind::name).forEach(names::add);
        return names.stream().map(kind -> new KindView(kind, data.newest(kind).size())).toList();
    }

    Page<ReferenceView> page(String kind, PageRequest page) {
        var data = data();
        if (!data.kinds().contains(kind) && kinds.find(kind).isEmpty()) {
            throw unknown(kind);
        }
        var after = page.cursor().map(cursor -> cursor.sortKey(1).getFirst()).orElse("");
        var rows = data.newest(kind).stream().filter(document -> document.name().key().compareTo(after) > 0)
                .limit(page.limit() + 1L).toList();
        return Page.of(ReferenceView.of(rows), page, view -> Cursor.of(view.key()));
    }

    ReferenceDocument newest(ReferenceKey name) {
        return data().newest(name).orElseThrow(() -> unknown(name.toString()));
    }

    /** Returns all versions, the newest first. */
    List<ReferenceDocument> versions(ReferenceKey name) {
        var versions = data().versions(name);
        if (versions.isEmpty()) {
            throw unknown(name.toString());
        }
        return versions.reversed();
    }

    ReferenceDocument version(ReferenceKey name, int version) {
        return data().version(name, version).orElseThrow(() -> unknown(name + "/versions/" + version));
    }

    /** @param from the earlier version; 0 for nothing at all */
    List<Difference> differences(ReferenceKey name, int version, int from) {
        var after = version(name, version);
        return Difference.between(from == 0 ? null : version(name, from).content(), after.content());
    }

    private ReferenceData data() {
        return log.known().data();
    }

    private static ProblemException unknown(String what) {
        return Problems.unknownReference(what).exception();
    }
}
