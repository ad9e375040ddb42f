package replaydesk.history.detail;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.history.evolution.Asked;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.log.CaseRecords;
import replaydesk.history.log.StoredRecord;

/** Reads the events whose texts are shown with a case. The state of the case refers to them by version. */
@Singleton
final class Citations {

    private final CaseRecords records;
    private final EventCodec codec;

    Citations(CaseRecords records, EventCodec codec) {
        this.records = records;
        this.codec = codec;
    }

    Uni<Map<Integer, CaseEvent>> of(UUID caseId, HistoryCase state) {
        return records.cited(caseId, versions(state)).map(found -> {
            var events = new HashMap<Integer, CaseEvent>();
            found.forEach(record -> put(events, record));
            return events;
        });
    }

    static Set<Integer> versions(HistoryCase state) {
        var versions = new TreeSet<Integer>();
        versions.add(state.intake().subjectIn());
        versions.add(state.intake().descriptionIn());
        state.analysis().asking().stream().map(Asked::version).forEach(versions::add);
        if (state.analysis().diagnosis() != null) {
            versions.add(state.analysis().diagnosis().version());
        }
        if (state.solution().proposal() != null) {
            versions.add(state.solution().proposal().version());
        }
        if (state.closure().closed() != null) {
            versions.add(state.closure().closed().version());
        }
        versions.add(state.feedback().givenIn());
        versions.remove(0);
        return versions;
    }

    private void put(Map<Integer, CaseEvent> events, StoredRecord record) {
        try {
            events.put(record.version(), codec.read(record.headers().type(), record.value()));
        } catch (UnreadablePayload e) {
            // never happens: a state refers only to events that this version could read
        }
    }
}
