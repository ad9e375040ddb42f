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

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The owner of each path: every path that a service serves, and no other. A test compares it with what
 * the services serve.
 */
public final class RoutingTable {

    /** Prefix of every path. */
    public static final String PREFIX = "/api/v1/";

    private static final Map<Upstream, List<String>> OF_A_CASE = Map.of(
            INTAKE, List.of("messages", "notes", "withdrawal", "self-help"),
            TRIAGE, List.of("classification", "classification/confirmation", "checklists",
                    "checklists/{key}/answers", "information-requests", "information-requests/{id}/reopening",
                    "information-requests/{id}/extension", "information-requests/{id}/withdrawal", "diagnosis",
                    "routing", "suggestions", "known-solution"),
            ESCALATION, List.of("assignment", "acceptance", "declining", "escalations", "hand-backs", "suspension",
                    "resumption", "consultations", "consultations/{id}/answer", "consultations/{id}/withdrawal",
                    "solutions", "solutions/{n}/acceptance", "solutions/{n}/rejection", "vendor", "vendor-consent",
                    "vendor-consent/giving", "vendor-consent/refusal", "vendor-handover", "vendor-updates",
                    "vendor-return", "problems", "problems/{problem}/removal", "major-incident", "major-incident/end",
                    "major-incident/cases", "major-incident/cases/{child}/removal", "major-incident/messages",
                    "major-incident/solution", "work", "work/log", "work/offers", "work/offers/{id}/choice",
                    "work/{n}/rescheduling", "work/{n}/done", "work/{n}/missed", "work/{n}/cancellation",
                    "work/{n}/calendar.ics"),
            CLOSURE, List.of("closure", "reopening"),
            SLA, List.of("service-level"),
            NOTIFICATION, List.of("notifications"),
            FEEDBACK, List.of("feedback"),
            HISTORY, List.of("events", "look-alikes", "diagnoses", "problem-suggestions"));

    private static final List<String> OF_A_PROBLEM = List.of("history", "cases", "links", "reproduction", "root-cause",
            "workaround", "release-decision", "fix", "closure");

    private static final String REFERENCE = "reference";
    private static final Map<String, Upstream> OF_A_KIND = byKind(Map.of(
            TRIAGE, List.of("category", "product", "priority-matrix", "classification-rules", "routing-rules",
                    "checklist", "known-solution", "information-policy", "classification-model"),
            ESCALATION, List.of("team", "level", "skill", "specialist", "escalation-rules", "vendor")));
    private static final PathTree READ = tree().add("cases/{case}/escalations", to(HISTORY));
    private static final PathTree POSTED = tree().add("cases", to(INTAKE));

    private RoutingTable() {
    }

    /**
     * The route of a request; empty when nobody serves the path. The path is taken as it came: an encoded or dotted
     * segment is a name like any other, so that what is routed is what is passed on. Whether there is the method is
     * left to the owner, who says which ones there are.
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
        return Optional.ofNullable(("POST".equals(method) ? POSTED : READ).find(segments))
                .flatMap(route -> ofKind(segments, route));
    }

    /** Lists the paths that are routed, each with {@code {}} for a segment that may be any. */
    public static Set<String> paths() {
        return Stream.concat(READ.paths(), POSTED.paths()).map(path -> PREFIX + path.replaceAll("%3[Aa]", ":"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Upstream> byKind(Map<Upstream, List<String>> owned) {
        var owners = new TreeMap<String, Upstream>();
        owned.forEach((owner, kinds) -> kinds.forEach(kind -> owners.put(kind, owner)));
        return Map.copyOf(owners);
    }

    private static PathTree tree() {
        var batch = new Route.ToOwner(INTAKE, STREAM, false);
        var tree = new PathTree()
                .add("cases", to(HISTORY))
                .add("cases/{case}", to(HISTORY))
                .add("cases:batch", batch).add("cases%3Abatch", batch).add("cases%3abatch", batch)
                .add("commands/{id}", new Route.ToWhoKnows(List.of(INTAKE, TRIAGE, ESCALATION, CLOSURE, FEEDBACK)))
                .add("events", new Route.ToOwner(HISTORY, STREAM, false))
                .add("routing-dry-runs", to(TRIAGE))
                .add("models", to(TRIAGE))
                .add("models/{id}", to(TRIAGE))
                .add("models/{id}/activation", to(TRIAGE))
                .add("models/{id}/cancellation", to(TRIAGE))
                .add("problems", to(ESCALATION))
                .add("problems/{problem}", to(ESCALATION))
                .add("consultations", to(ESCALATION))
                .add("specialists/{specialist}/load", to(ESCALATION))
                .add("specialists/{specialist}/reassignment", to(ESCALATION))
                .add("specialists/{specialist}/bookings", to(ESCALATION))
                .add("specialists/{specialist}/calendar.ics", to(ESCALATION))
                .add("calendar-link", to(ESCALATION))
                .add("calendar-link/removal", to(ESCALATION))
                .add("calendars/{token}", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("teams/{team}/load", to(ESCALATION))
                .add("statistics", to(HISTORY))
                .add("reports/solution", to(HISTORY))
                .add("reports/solution/cases", to(HISTORY))
                .add("look-alikes", to(HISTORY))
                .add("suggestions", to(TRIAGE))
                .add("known-solutions", to(TRIAGE))
                .add("known-solutions/{solution}", to(TRIAGE))
                .add("known-solutions/{solution}/helped", to(TRIAGE))
                .add("feedback/{token}", new Route.ToOwner(FEEDBACK, SHORT, true))
                .add("solutions/{token}", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("solutions/{token}/acceptance", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("solutions/{token}/rejection", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("work-offers/{token}", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("work-offers/{token}/choice", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("vendor-consents/{token}", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("vendor-consents/{token}/giving", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("vendor-consents/{token}/refusal", new Route.ToOwner(ESCALATION, SHORT, true))
                .add("tokens", new Route.ToIssuer())
                .add(REFERENCE, to(TRIAGE));
        Stream.of("", "/{key}", "/{key}/versions", "/{key}/versions/{n}", "/{key}/versions/{n}/differences")
                .forEach(below -> tree.add(REFERENCE + "/{kind}" + below, to(TRIAGE)));
        OF_A_PROBLEM.forEach(name -> tree.add("problems/{problem}/" + name, to(ESCALATION)));
        OF_A_CASE.forEach((owner, names) -> names.forEach(name -> tree.add("cases/{case}/" + name, to(owner))));
        return tree;
    }

    /**
     * Returns the route to the owner of a kind of reference data, which alone writes it; empty for a kind that nobody
     * owns. All kinds together, and the path as the document has it, are one owner's.
     */
    private static Optional<Route> ofKind(String[] segments, Route route) {
        if (!segments[0].equals(REFERENCE) || segments.length == 1 || segments[1].startsWith("{")) {
            return Optional.of(route);
        }
        return Optional.ofNullable(OF_A_KIND.get(segments[1])).map(RoutingTable::to);
    }

    /** Lists the kinds of reference data with their owners. */
    public static Map<String, Upstream> kinds() {
        return OF_A_KIND;
    }

    private static boolean climbs(String segment) {
        if (segment.charAt(0) != '.' && segment.charAt(0) != '%') {
            return false;
        }
        var plain = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return plain.equals(".") || plain.equals("..");
    }

    private static Route to(Upstream owner) {
        return new Route.ToOwner(owner, SHORT, false);
    }
}
