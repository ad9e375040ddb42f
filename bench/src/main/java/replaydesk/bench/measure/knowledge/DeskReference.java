package replaydesk.bench.measure.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;

/** Reference data of a host, read and changed over its API as a lead does. */
public final class DeskReference implements AutoCloseable {

    private static final String REFERENCE = "/api/v1/reference/";

    private final HttpTransport transport = new HttpTransport(1);
    private final DeskClient lead;

    /** @param token of a lead */
    public DeskReference(URI host, String token) {
        this.lead = DeskClient.withToken(transport, host, token);
    }

    /** Reads the newest version of every document of the kind that is not retired. */
    public List<JsonNode> all(String kind) {
        var documents = new ArrayList<JsonNode>();
        var cursor = "";
        while (cursor != null) {
            var page = accepted(lead.get(REFERENCE + kind + "?limit=200" + cursor, null), kind).json();
            page.path("items").forEach(documents::add);
            var next = page.path("nextCursor").asText(null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        documents.removeIf(document -> document.path("retired").asBoolean());
        return documents;
    }

    /** Saves a new document. */
    public void create(String kind, String key, Object data) {
        accepted(lead.save(REFERENCE + kind + "/" + key, DeskClient.bytes(Map.of("data", data)), null), key);
    }

    /** Retires all documents of the kind. */
    public void retireAll(String kind) {
        for (var document : all(kind)) {
            var key = document.path("key").asText();
            accepted(lead.retire(REFERENCE + kind + "/" + key, etag(document)), key);
        }
    }

    /** Keeps of a rule set the last rule, which always fits. */
    public void keepLastRule(String kind) {
        for (var document : all(kind)) {
            var data = (ObjectNode) document.path("data").deepCopy();
            var rules = (ArrayNode) data.path("rules");
            while (rules.size() > 1) {
                rules.remove(0);
            }
            var key = document.path("key").asText();
            accepted(lead.save(REFERENCE + kind + "/" + key, DeskClient.bytes(Map.of("data", data)), etag(document)),
                    key);
        }
    }

    private static String etag(JsonNode document) {
        return "\"" + document.path("version").asInt() + "\"";
    }

    private static Answer accepted(Answer answer, String what) {
        if (!answer.accepted()) {
            throw new IllegalStateException("Expected reference data to be taken, but of " + what + " the host says "
                    + answer);
        }
        return answer;
    }

    @Override
    public void close() {
        transport.close();
    }
}
