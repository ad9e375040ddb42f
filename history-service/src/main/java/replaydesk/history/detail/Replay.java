package replaydesk.history.detail;

import java.util.UUID;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.CaseFold;
import replaydesk.history.evolution.Evolution;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.log.StoredRecord;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;

/** Folds a case's stored records again, as the live projection folded them. Not thread-safe. */
final class Replay {

    private final UUID caseId;
    private final EventCodec codec;
    private final CaseFold fold = CaseFold.unknown();
    private CaseIdentity identity;
    private HistoryCase state = HistoryCase.NEW;

    Replay(UUID caseId, EventCodec codec) {
        this.caseId = caseId;
        this.codec = codec;
    }

    Replay add(StoredRecord record) {
        if (fold.fold(record.headers(), record.value()).accepted()) {
            evolve(record);
        }
        return this;
    }

    /**
     * Evolves the case. As in the projection, an event that cannot be read, or on which the evolution fails, leaves it
     * unchanged.
     */
    private void evolve(StoredRecord record) {
        try {
            var event = codec.read(record.headers().type(), record.value());
            var known = CaseIdentity.after(identity, event);
            state = Evolution.evolve(state, new CaseFact(event, record.headers().id(), record.headers().actor(),
                    record.headers().occurredAt(), record.recordedAt(), fold.version(), record.partition(),
                    record.offset()));
            identity = known;
        } catch (UnreadablePayload | RuntimeException e) {
            // the projection has recorded it as unread or as an anomaly
        }
    }

    CaseView<HistoryCase> view() {
        return new CaseView<>(caseId, identity, fold, state);
    }
}
