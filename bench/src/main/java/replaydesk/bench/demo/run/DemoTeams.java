package replaydesk.bench.demo.run;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;

/**
 * Defines the log's groups as teams of the desk, since it gives no case to a team that nobody defined. A team that the
 * desk has already stays as it is, so a repeated run changes nothing.
 */
public final class DemoTeams {

    private static final String TEAMS = "/api/v1/reference/team/";
    private static final int MOST_ATTEMPTS = 20;
    private static final int NOT_FOUND = 404;

    private final DeskClient lead;

    public DemoTeams(DeskClient lead) {
        this.lead = lead;
    }

    /**
     * Defines the teams, by name with the level at which each works.
     *
     * @return how many of them the desk did not have yet
     * @throws IllegalStateException when the desk refuses one
     */
    public int define(Map<String, Integer> levels) {
        int added = 0;
        for (var team : levels.entrySet()) {
            added += define(team.getKey(), team.getValue()) ? 1 : 0;
        }
        return added;
    }

    private boolean define(String team, int level) {
        var path = TEAMS + URLEncoder.encode(team, StandardCharsets.UTF_8).replace("+", "%20");
        var names = Map.of("en", team, "ru", team, "sv", team);
        var body = DeskClient.bytes(Map.of("data", Map.of("names", names, "level", level)));
        Answer last = null;
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            var there = lead.get(path, null);
            if (there.accepted() && !there.json().path("retired").asBoolean()) {
                return false;
            }
            if (there.accepted() || there.status() == NOT_FOUND) {
                last = lead.save(path, body, there.accepted() ? there.etag() : null);
                if (last.accepted()) {
                    return true;
                }
            } else {
                last = there;
            }
            // somebody else saved something, or the desk has not caught up yet: look again
            if (!last.overruled() && !last.unavailable()) {
                break;
            }
            pause();
        }
        throw new IllegalStateException("Expected to define the team " + team + ", but the desk answered " + last);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected to define all teams, but was interrupted", e);
        }
    }
}
