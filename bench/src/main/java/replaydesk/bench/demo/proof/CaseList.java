package replaydesk.bench.demo.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import replaydesk.bench.client.DeskClient;

/** Reads the API's list of cases page by page, the newest first, until every wanted case was in it. */
final class CaseList {

    private static final String PAGE = DeskClient.CASES + "?sort=-registered&limit=200";
    private static final int FOUND = 200;

    private final DeskClient edge;

    CaseList(DeskClient edge) {
        this.edge = edge;
    }

    /** Reads what the list shows of each of these cases. */
    Map<UUID, ReportedFacts> of(Map<UUID, ReplayedCase> wanted) {
        var reported = new HashMap<UUID, ReportedFacts>();
        var why = "it is not in the list";
        for (var path = PAGE; path != null && reported.size() < wanted.size();) {
            var here = path;
            var answer = ReadRetry.get(() -> edge.get(here, null));
            if (answer.status() != FOUND) {
                why = answer.toString();
                break;
            }
            var page = answer.json();
            page.path("items").forEach(item -> add(item, wanted, reported));
            path = next(page.path("nextCursor"));
        }
        for (var missing : wanted.values()) {
            reported.putIfAbsent(missing.caseId(), endpoint(missing).unanswered(why));
        }
        return reported;
    }

    private static void add(JsonNode item, Map<UUID, ReplayedCase> wanted, Map<UUID, ReportedFacts> reported) {
        var replayed = wanted.get(UUID.fromString(item.path("id").asText()));
        if (replayed != null) {
            reported.put(replayed.caseId(), endpoint(replayed).read(item));
        }
    }

    private static CaseEndpoint endpoint(ReplayedCase replayed) {
        return replayed.assigned() ? CaseEndpoint.LISTED : CaseEndpoint.LISTED_UNASSIGNED;
    }

    private static String next(JsonNode cursor) {
        return cursor.isMissingNode() || cursor.isNull() ? null
                : PAGE + "&cursor=" + URLEncoder.encode(cursor.asText(), UTF_8).replace("+", "%20");
    }
}
