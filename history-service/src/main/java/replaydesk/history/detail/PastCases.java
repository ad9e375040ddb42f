package replaydesk.history.detail;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import replaydesk.events.codec.EventCodec;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.log.CaseRecords;
import replaydesk.kit.stage.CaseView;

/** Builds a case at a past moment: by the same evolution, over a prefix of the same events. */
@Singleton
final class PastCases {

    private static final int CHUNK = 500;

    private final CaseRecords records;
    private final EventCodec codec;

    PastCases(CaseRecords records, EventCodec codec) {
        this.records = records;
        this.codec = codec;
    }

    /** Returns the case after the first records of its chain, up to this place. */
    Uni<CaseView<HistoryCase>> upTo(UUID caseId, int place) {
        return folding(new Replay(caseId, codec), caseId, 0, place).map(Replay::view);
    }

    private Uni<Replay> folding(Replay replay, UUID caseId, int after, int place) {
        return records.chain(caseId, after, place, CHUNK).chain(chunk -> {
            chunk.forEach(replay::add);
            return chunk.size() < CHUNK ? Uni.createFrom().item(replay)
                    : folding(replay, caseId, chunk.getLast().judged(), place);
        });
    }
}
