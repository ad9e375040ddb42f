package replaydesk.kit.obligation;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.RecordPosition;
import replaydesk.kit.stage.Work;
import replaydesk.kit.table.CaseSnapshot;

/**
 * Work of an obligation that is due.
 *
 * @param event      id of the event that it makes
 * @param snapshot   the case when it was found due
 * @param detectedAt the time at which it was found due
 * @param done       told when the event was sent, or none was made
 */
record WorkToDo(UUID event, CaseSnapshot snapshot, int stage, Obligation obligation, Instant detectedAt,
        Runnable done) {

    String kind() {
        return obligation.work().kind();
    }

    Stream<RecordPosition> positions() {
        return obligation.work().reads().stream().map(Work.Source::position);
    }

    @Override
    public String toString() {
        return "work " + kind() + " of case " + snapshot.id();
    }
}
