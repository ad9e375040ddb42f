package replaydesk.gateway.routing;

import static replaydesk.gateway.routing.Route.Flow.SHORT;
import static replaydesk.gateway.routing.Route.Flow.STREAM;
import static replaydesk.gateway.routing.Upstream.CLOSURE;
import static replaydesk.gateway.routing.Upstream.ESCALATION;
import static replaydesk.gateway.routing.Upstream.FEEDBACK;
import static replaydesk.gateway.routing.Upstream.HISTORY;
import static replaydesk.gateway.routing.Upstream.INTAKE;
import static replaydesk.gateway.routing.Upstream.NOTIFICATION;
import static replaydesk.gateway.routing.Upstream.SLA;
import static replaydesk.gateway.routing.Upstream.TRIAGE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table of the paths that each service owns. It holds the whole API, also parts that a service does not serve yet.
 */
public final class RoutingTable {

    /** Prefix of every path. */
    public static final String PREFIX = "/api/v1/";

    private static final Route ISSUER = new Route.ToIssuer();
    private static final Route COMMANDS = new Route.ToWhoKnows(List.of(INTAKE, TRIAGE, ESCALATION, CLOSURE, FEEDBACK));
    private static final Route BATCH = new Route.ToOwner(INTAKE, STREAM, false);
    private static final Route FEED = new Route.ToOwner(HISTORY, STREAM, false);
    private static final Route SURVEY_LINK = new Route.ToOwner(FEEDBACK, SHORT, true);

    /** Owners by the first segment below {@code /api/v1/cases/{case}/}. */
    private static final Map<String, Route> OF_A_CASE = owners(Map.of(
            INTAKE, List.of("messages", "notes", "links", "merge", "unmerge", "split", "withdrawal", "completion",
                    "self-help", "history-end"),
            TRIAGE, List.of("classification", "checklists", "information-requests", "diagnosis", "routing"),
            ESCALATION, List.of("assignment", "acceptance", "declining", "escalations", "hand-backs", "consultations",
                    "vendor-consent", "vendor-handover", "suspension", "resumption", "work", "solutions", "problems"),
            CLOSURE, List.of("closure", "reopening", "charges"),
            SLA, List.of("service-level"),
            NOTIFICATION, List.of("notifications"),
            FEEDBACK, List.of("feedback"),
            HISTORY, List.of("events")));

    /** Owners by the kind below {@code /api/v1/reference/}. */
    private static final Map<String, Route> REFERENCE = owners(Map.of(
            SLA, List.of("agreements", "calendars"),
            TRIAGE, List.of("categories", "checklists", "known-solutions"),
            ESCALATION, List.of("teams"),
            NOTIFICATION, List.of("templates", "endpoints"),
            FEEDBACK, List.of("surveys")));

    private RoutingTable() {}

    /**
     * Returns the route of a request; empty when nobody owns the path. The path is not decoded: an encoded segment is a
     * name like any other, so that the routed path is the path that is passed on. A path with a segment {@code .} or
     * {@code ..} has no owner.
     */
    public static Optional<Route> find(String method, String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var segments = path.substring(PREFIX.length()).split("/");
        for (var segment : segments) {
            if (segment.isEmpty() || climbs(segment)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(route(method, segments));
    }

    private static Route route(String method, String[] segments) {
        var depth = segments.length;
        return switch (segments[0]) {
            case "cases" -> switch (depth) {
                case 1 -> "POST".equals(method) ? to(INTAKE) : to(HISTORY);
                case 2 -> to(HISTORY);
                default -> OF_A_CASE.get(segments[2]);
            };
            case "cases:batch", "cases%3Abatch", "cases%3abatch" -> depth == 1 ? BATCH : null;
            case "commands" -> depth == 2 ? COMMANDS : null;
            case "events", "feed" -> depth == 1 ? FEED : null;
            case "statistics" -> depth == 1 ? to(HISTORY) : null;
            case "suggestions" -> depth == 1 ? to(TRIAGE) : null;
            case "problems" -> to(ESCALATION);
            case "feedback" -> depth == 2 ? SURVEY_LINK : null;
            case "what-if" -> depth == 2 && segments[1].equals("service-levels") ? to(SLA) : null;
            case "webhooks" -> to(NOTIFICATION);
            case "reference" -> depth > 1 ? REFERENCE.get(segments[1]) : null;
            case "tokens" -> depth == 1 ? ISSUER : null;
            default -> null;
        };
    }

    private static boolean climbs(String segment) {
        if (segment.charAt(0) != '.' && segment.charAt(0) != '%') {
            return false;
        }
        var plain = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return plain.equals(".") || plain.equals("..");
    }

    private static Map<String, Route> owners(Map<Upstream, List<String>> names) {
        var routes = new HashMap<String, Route>();
        names.forEach((owner, owned) -> owned.forEach(name -> routes.put(name, to(owner))));
        return Map.copyOf(routes);
    }

    private static Route to(Upstream owner) {
        return new Route.ToOwner(owner, SHORT, false);
    }
}
