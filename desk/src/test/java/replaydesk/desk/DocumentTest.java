package replaydesk.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.gateway.routing.RoutingTable;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("One document describes the whole API")
class DocumentTest {

    private static final List<String> OF_A_CASE = List.of("messages", "notes", "withdrawal", "classification",
            "classification/confirmation", "checklists", "checklists/{key}/answers", "information-requests",
            "information-requests/{id}/reopening", "information-requests/{id}/extension",
            "information-requests/{id}/withdrawal", "diagnosis", "routing",
            "assignment", "acceptance", "declining", "escalations",
            "hand-backs", "consultations", "consultations/{id}/answer", "consultations/{id}/withdrawal", "suspension",
            "resumption", "solutions", "solutions/{n}/acceptance",
            "solutions/{n}/rejection", "vendor", "vendor-consent", "vendor-consent/giving", "vendor-consent/refusal",
            "vendor-handover", "vendor-updates", "vendor-return", "closure", "reopening", "feedback", "service-level",
            "notifications", "events",
            "look-alikes", "problem-suggestions", "problems", "problems/{problem}/removal", "diagnoses",
            "major-incident", "major-incident/end", "major-incident/cases", "major-incident/cases/{child}/removal",
            "major-incident/messages", "major-incident/solution", "work", "work/log", "work/offers",
            "work/offers/{id}/choice",
            "work/{n}/rescheduling", "work/{n}/done", "work/{n}/missed", "work/{n}/cancellation",
            "work/{n}/calendar.ics");
    private static final List<String> OTHERS = List.of("cases", "cases:batch", "cases/{case}", "commands/{id}",
            "problems", "problems/{problem}", "problems/{problem}/history", "problems/{problem}/cases",
            "problems/{problem}/links", "problems/{problem}/reproduction", "problems/{problem}/root-cause",
            "problems/{problem}/workaround", "problems/{problem}/release-decision", "problems/{problem}/fix",
            "problems/{problem}/closure", "events", "consultations", "statistics", "reports/solution",
            "reports/solution/cases", "look-alikes", "routing-dry-runs",
            "specialists/{specialist}/load",
            "specialists/{specialist}/reassignment", "specialists/{specialist}/bookings",
            "specialists/{specialist}/calendar.ics",
            "calendar-link", "calendar-link/removal", "calendars/{token}",
            "teams/{team}/load", "models", "models/{id}",
            "models/{id}/activation", "models/{id}/cancellation", "feedback/{token}", "solutions/{token}",
            "solutions/{token}/acceptance", "solutions/{token}/rejection", "work-offers/{token}",
            "work-offers/{token}/choice",
            "vendor-consents/{token}",
            "vendor-consents/{token}/giving", "vendor-consents/{token}/refusal", "tokens", "reference",
            "reference/{kind}", "reference/{kind}/{key}", "reference/{kind}/{key}/versions",
            "reference/{kind}/{key}/versions/{n}",
            "reference/{kind}/{key}/versions/{n}/differences");

    private static Map<String, Map<String, Object>> paths() {
        return given().get("/q/openapi?format=json").then().statusCode(200).extract().path("paths");
    }

    @Test
    void everyPathIsInIt() {
        var expected = new ArrayList<String>();
        OTHERS.forEach(path -> expected.add("/api/v1/" + path));
        OF_A_CASE.forEach(path -> expected.add("/api/v1/cases/{case}/" + path));

        assertThat(paths()).containsKeys(expected.toArray(String[]::new));
        assertThat(paths().get("/api/v1/cases")).containsKeys("get", "post");
    }

    @Test
    @DisplayName("The edge lets every described operation of the API through")
    void everyOperationIsRouted() {
        paths().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.keySet()
                        .forEach(method -> assertThat(RoutingTable.find(method.toUpperCase(Locale.ROOT), path))
                                .as(method + " " + path)
                                .isPresent());
            }
        });
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        var names = new ArrayList<Object>();
        paths().values().forEach(item -> item.values().forEach(operation -> {
            if (operation instanceof Map<?, ?> described && described.get("operationId") != null) {
                names.add(described.get("operationId"));
            }
        }));
        assertThat(names).doesNotHaveDuplicates();
    }
}
