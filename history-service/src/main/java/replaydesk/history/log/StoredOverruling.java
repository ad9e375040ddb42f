package replaydesk.history.log;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import replaydesk.events.log.Judgement;

/** Stores the reason why a record was overruled as the text of a column. */
final class StoredOverruling {

    private StoredOverruling() {
    }

    static String write(Judgement.Overruling overruling) {
        return overruling == null ? null : new JsonObject().put("counter", overruling.counter())
                .put("presumed", overruling.presumed()).put("actual", overruling.actual())
                .put("movedBy", overruling.movedBy() == null ? null : overruling.movedBy().toString())
                .put("type", overruling.type()).put("actor", overruling.actor()).encode();
    }

    static Judgement.Overruling read(String text) {
        if (text == null) {
            return null;
        }
        var json = new JsonObject(text);
        var movedBy = json.getString("movedBy");
        return new Judgement.Overruling(json.getString("counter"), json.getInteger("presumed"),
                json.getInteger("actual"), movedBy == null ? null : UUID.fromString(movedBy), json.getString("type"),
                json.getString("actor"));
    }
}
