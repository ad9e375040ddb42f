package replaydesk.kit.table;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.Verdict;
import replaydesk.kit.stage.CaseVersion;

/**
 * Outcome of a command's event.
 *
 * @param basis the counters of the case after the event, as an ETag
 * @param number the case's number
 */
public record Outcome(UUID eventId, UUID commandId, UUID caseId, String type, Verdict verdict,
        Judgement.Overruling overruling, String bodyHash, String basis, String number, int partition, long offset) {

    /**
     * Returns the outcome of a command that the fold still knows as accepted, although its outcome has expired: the
     * case as it is now.
     */
    public static Outcome remembered(UUID commandId, StoredCase<?> stored, String bodyHash) {
        var view = stored.view();
        return new Outcome(null, commandId, view.id(), null, Verdict.ACCEPTED, null, bodyHash,
                CaseVersion.of(view.fold().version(), view.fold().counters()).etag(), view.identity().number(),
                stored.partition(), stored.offset());
    }

    static Outcome of(Row row) {
        var overruling = row.getString("overruling");
        return new Outcome(row.getUUID("event_id"), row.getUUID("command_id"), row.getUUID("case_id"),
                row.getString("type"), Verdict.of(row.getInteger("verdict")),
                overruling == null ? null : read(new JsonObject(overruling)), row.getString("body_hash"),
                row.getString("basis"), row.getString("number"), row.getInteger("partition"),
                row.getLong("log_offset"));
    }

    private static Judgement.Overruling read(JsonObject json) {
        var movedBy = json.getString("movedBy");
        return new Judgement.Overruling(json.getString("counter"), json.getInteger("presumed"),
                json.getInteger("actual"), movedBy == null ? null : UUID.fromString(movedBy), json.getString("type"),
                json.getString("actor"));
    }

    static String write(Judgement.Overruling overruling) {
        return overruling == null ? null
                : new JsonObject().put("counter", overruling.counter()).put("presumed", overruling.presumed())
                        .put("actual", overruling.actual())
                        .put("movedBy", overruling.movedBy() == null ? null : overruling.movedBy().toString())
                        .put("type", overruling.type()).put("actor", overruling.actor()).encode();
    }
}
