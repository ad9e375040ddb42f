package replaydesk.desk.access;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import replaydesk.kit.access.Operation;

/** Valid bodies for the operations that take one, so that a refusal is due to the caller alone. */
final class Bodies {

    private static final String REGISTRATION = """
            {"channel": "CHAT", "subject": "Trasig", "organisation": "acme", "requester": {"id": "rita"}}""";
    private static final String LINE = """
            {"idempotencyKey": "batch", "channel": "CHAT", "subject": "Trasig", "requester": {"id": "rita"}}""";
    private static final String OF_A_PROBLEM = "/api/v1/problems/{problem}/";
    private static final String OF_A_CASE = "/api/v1/cases/{case}/";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/api/v1/cases", REGISTRATION),
            Map.entry("/api/v1/cases:batch", LINE),
            Map.entry("/api/v1/look-alikes", "{\"organisation\": \"acme\", \"subject\": \"Trasig\"}"),
            Map.entry("/api/v1/suggestions", "{\"text\": \"Trasig\"}"),
            Map.entry("/api/v1/tokens", "{\"user\": \"anna\"}"),
            Map.entry("/api/v1/feedback/{token}", "{\"satisfaction\": 5}"),
            Map.entry("/api/v1/vendor-consents/{token}/giving", "{}"),
            Map.entry("/api/v1/vendor-consents/{token}/refusal", "{}"),
            Map.entry(OF_A_CASE + "vendor-consent", "{\"vendor\": \"alfa\", \"discloses\": [\"logs\"]}"),
            Map.entry(OF_A_CASE + "vendor-consent/giving", "{}"),
            Map.entry(OF_A_CASE + "vendor-consent/refusal", "{}"),
            Map.entry(OF_A_CASE + "vendor-handover", "{\"vendor\": \"alfa\"}"),
            Map.entry(OF_A_CASE + "vendor-updates", "{\"note\": \"Snart\"}"),
            Map.entry(OF_A_CASE + "vendor-return", "{\"note\": \"Klart\"}"),
            Map.entry("/api/v1/solutions/{token}/acceptance", "{}"),
            Map.entry("/api/v1/solutions/{token}/rejection", "{\"reason\": \"Nej\"}"),
            Map.entry(OF_A_CASE + "messages", "{\"text\": \"Hej\"}"),
            Map.entry(OF_A_CASE + "notes", "{\"text\": \"Hej\"}"),
            Map.entry(OF_A_CASE + "withdrawal", "{\"reason\": \"MISTAKE\"}"),
            Map.entry(OF_A_CASE + "self-help", "{\"knownSolution\": {\"key\": \"account-locked\", \"version\": 1}}"),
            Map.entry(OF_A_CASE + "known-solution", "{\"steps\": [\"Tryck\"]}"),
            Map.entry("/api/v1/known-solutions/{solution}/helped", "{}"),
            Map.entry(OF_A_CASE + "classification",
                    "{\"type\": \"INCIDENT\", \"category\": \"network\", \"impact\": \"LOW\", \"urgency\": \"LOW\"}"),
            Map.entry(OF_A_CASE + "classification/confirmation", ""),
            Map.entry(OF_A_CASE + "routing", "{\"level\": 1}"),
            Map.entry(OF_A_CASE + "checklists/{key}/answers",
                    "{\"version\": 1, \"answers\": [{\"item\": \"internet\", \"answer\": \"yes\"}]}"),
            Map.entry(OF_A_CASE + "information-requests", "{\"kind\": \"STEPS\", \"questions\": [\"Vad?\"]}"),
            Map.entry(OF_A_CASE + "information-requests/{id}/reopening", "{\"questions\": [\"Vad?\"]}"),
            Map.entry(OF_A_CASE + "information-requests/{id}/extension", "{\"workingDays\": 5}"),
            Map.entry(OF_A_CASE + "information-requests/{id}/withdrawal", "{\"note\": \"Tack\"}"),
            Map.entry(OF_A_CASE + "diagnosis", "{\"symptoms\": \"Blinkar\"}"),
            Map.entry(OF_A_CASE + "assignment", "{\"team\": \"service-desk\", \"specialist\": \"anna\"}"),
            Map.entry(OF_A_CASE + "acceptance", ""),
            Map.entry(OF_A_CASE + "declining", "{\"reason\": \"Nej\"}"),
            Map.entry(OF_A_CASE + "consultations", "{\"team\": \"network\", \"question\": \"Vad?\"}"),
            Map.entry(OF_A_CASE + "consultations/{id}/answer", "{\"answer\": \"Så\"}"),
            Map.entry(OF_A_CASE + "consultations/{id}/withdrawal", "{}"),
            Map.entry(OF_A_CASE + "escalations", "{\"toLevel\": 2, \"kind\": \"FUNCTIONAL\", \"reason\": \"Svårt\"}"),
            Map.entry(OF_A_CASE + "hand-backs", "{\"toLevel\": 1, \"reason\": \"Lätt\"}"),
            Map.entry(OF_A_CASE + "suspension",
                    "{\"until\": \"" + Instant.now().plus(Duration.ofDays(1)) + "\", \"reason\": \"Väntar\"}"),
            Map.entry(OF_A_CASE + "resumption", "{}"),
            Map.entry(OF_A_CASE + "work", "{\"kind\": \"CALLBACK\", \"specialist\": \"anna\", \"start\": \""
                    + Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS)
                    + "\", \"duration\": \"PT1M\", \"outsideHours\": true}"),
            Map.entry("/api/v1/calendar-link", ""),
            Map.entry("/api/v1/calendar-link/removal", ""),
            Map.entry(OF_A_CASE + "work/offers", "{\"kind\": \"CALLBACK\", \"minutes\": 5, \"specialist\": \"anna\", "
                    + "\"starts\": [\"" + Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS)
                    + "\"], \"outsideHours\": true}"),
            Map.entry(OF_A_CASE + "work/offers/{id}/choice", "{\"slot\": 1}"),
            Map.entry("/api/v1/work-offers/{token}/choice", "{\"slot\": 1}"),
            Map.entry(OF_A_CASE + "work/log", "{\"minutes\": 5}"),
            Map.entry(OF_A_CASE + "work/{n}/rescheduling", "{\"start\": \"2026-01-01T10:00Z\"}"),
            Map.entry(OF_A_CASE + "work/{n}/done", "{\"minutes\": 5}"),
            Map.entry(OF_A_CASE + "work/{n}/missed", "{}"),
            Map.entry(OF_A_CASE + "work/{n}/cancellation", "{}"),
            Map.entry(OF_A_CASE + "solutions", "{\"kind\": \"FIX\", \"text\": \"Tryck\"}"),
            Map.entry(OF_A_CASE + "solutions/{n}/acceptance", "{}"),
            Map.entry(OF_A_CASE + "solutions/{n}/rejection", "{}"),
            Map.entry(OF_A_CASE + "closure", "{\"code\": \"OTHER\", \"result\": \"Klart\"}"),
            Map.entry(OF_A_CASE + "reopening", "{\"reason\": \"Igen\"}"),
            Map.entry("/api/v1/reference/{kind}/{key}", "{\"data\": {\"names\": {\"en\": \"Network\", "
                    + "\"ru\": \"Сеть\", \"sv\": \"Nätverk\"}, \"specialists\": \"network\"}}"),
            Map.entry("/api/v1/reference/{kind}", "{\"documents\": []}"),
            Map.entry("/api/v1/routing-dry-runs",
                    "{\"version\": 1, \"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2026-01-02T00:00:00Z\"}"),
            Map.entry(OF_A_CASE + "problems", "{\"problem\": \"P-1\"}"),
            Map.entry(OF_A_CASE + "problems/{problem}/removal", ""),
            Map.entry(OF_A_CASE + "major-incident", "{\"title\": \"Allt ligger nere\", \"reason\": \"Alla ringer\"}"),
            Map.entry(OF_A_CASE + "major-incident/end", "{\"reason\": \"Klart\"}"),
            Map.entry(OF_A_CASE + "major-incident/cases", "{\"cases\": [\"RD-1\"]}"),
            Map.entry(OF_A_CASE + "major-incident/cases/{child}/removal", ""),
            Map.entry(OF_A_CASE + "major-incident/messages", "{\"text\": \"Vi letar\"}"),
            Map.entry(OF_A_CASE + "major-incident/solution", "{\"text\": \"Starta om\"}"),
            Map.entry("/api/v1/problems", "{\"title\": \"Trasig\", \"organisation\": \"acme\"}"),
            Map.entry(OF_A_PROBLEM + "links", "{\"cases\": [\"RD-1\"]}"),
            Map.entry(OF_A_PROBLEM + "reproduction", "{\"reproduced\": false}"),
            Map.entry(OF_A_PROBLEM + "root-cause", "{\"cause\": \"Kabeln\"}"),
            Map.entry(OF_A_PROBLEM + "workaround", "{\"text\": \"Starta om\"}"),
            Map.entry(OF_A_PROBLEM + "release-decision", "{\"needed\": false, \"reason\": \"Liten\"}"),
            Map.entry(OF_A_PROBLEM + "fix", "{\"text\": \"Uppdatera\"}"),
            Map.entry(OF_A_PROBLEM + "closure", "{\"outcome\": \"OTHER\", \"reason\": \"Borta\"}"),
            Map.entry("/api/v1/specialists/{specialist}/reassignment", "{\"reason\": \"Sjuk\"}"),
            Map.entry("/api/v1/models", "{\"target\": \"category\"}"),
            Map.entry("/api/v1/models/{id}/activation", ""),
            Map.entry("/api/v1/models/{id}/cancellation", ""),
            Map.entry("/log/rebuild", ""));

    private Bodies() {
    }

    /** The body; empty where there is none. */
    static String of(Operation operation) {
        return operation.method().equals("GET") ? "" : Optional.ofNullable(BODIES.get(operation.path()))
                .orElseThrow(() -> new AssertionError("Say what a valid body of " + operation + " is"));
    }
}
