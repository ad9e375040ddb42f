package replaydesk.history.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseListTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static CaseClassified classified(Priority priority) {
        return new CaseClassified(CaseType.INCIDENT, new ReferenceVersion("category", "printing", 1), null, null,
                priority,
                null, "sv", Decider.PERSON, null, List.of());
    }

    private static CaseAssigned assigned(int level, String team, String specialist) {
        return new CaseAssigned(level, team, specialist, AssignmentBasis.PERSON, null);
    }

    private UUID one(String requester) {
        return desk.register(requester, "sv", "Skrivaren", "trasig");
    }

    private List<String> ids(String query) {
        return desk.asOperator().get("/api/v1/cases?organisation=" + desk.organisation + query).then().statusCode(200)
                .extract().path("items.id");
    }

    @Test
    void casesThatWentBackAndForthAreFound() {
        var once = desk.play(one("rita"), "anna", assigned(1, "first-line", "anna"), assigned(2, "printing", null),
                assigned(1, "first-line", "anna"));
        var often = desk.play(one("rita"), "anna", assigned(1, "first-line", "anna"), assigned(2, "printing", null),
                assigned(1, "first-line", "anna"), assigned(2, "printing", "boris"));
        desk.play(one("rita"), "anna", assigned(1, "first-line", "anna"));

        assertThat(ids("&minBounces=1")).containsExactly(often.toString(), once.toString());
        assertThat(ids("&minBounces=2")).containsExactly(often.toString());
        assertThat(ids("&minBounces=3")).isEmpty();
        desk.asOperator().get("/api/v1/cases?minBounces=often").then().statusCode(400);
        desk.asOperator().get("/api/v1/cases?minBounces=-1").then().statusCode(400);
    }

    @Test
    void filtersAreCombined() {
        var waiting = desk.play(one("rita"), "anna", assigned(1, "first-line", "anna"));
        var printing = desk.play(one("rita"), "anna", assigned(2, "printing", "boris"));
        var closed = desk.play(one("sven"), "anna", assigned(2, "printing", "boris"),
                new CaseClosed(ClosureCode.SOLVED, null, null, 2, false, false, "boris", null, null));

        assertThat(ids("")).containsExactly(closed.toString(), printing.toString(), waiting.toString());
        assertThat(ids("&team=printing&level=2")).containsExactly(closed.toString(), printing.toString());
        assertThat(ids("&team=printing&status=IN_SOLUTION")).containsExactly(printing.toString());
        assertThat(ids("&status=CLOSED,WITHDRAWN&status=MERGED")).containsExactly(closed.toString());
        assertThat(ids("&assignee=anna")).containsExactly(waiting.toString());
        assertThat(ids("&requester=sven&assignee=anna")).isEmpty();
        assertThat(ids("&q=skrivare&requester=sven")).containsExactly(closed.toString());
        desk.asOperator().get("/api/v1/statistics?organisation=" + desk.organisation).then().statusCode(200)
                .body("cases", equalTo(3)).body("byStatus", equalTo(Map.of("IN_SOLUTION", 2, "CLOSED", 1)))
                .body("byLevel", equalTo(Map.of("1", 1, "2", 2))).body("byTeam.printing", equalTo(2));
        desk.asOperator().get("/api/v1/statistics?q=finnsinte&organisation=" + desk.organisation).then()
                .body("cases", equalTo(0));
    }

    @Test
    void aCaseInAListIsTheCaseItself() {
        var id = desk.play(one("rita"), "anna", classified(Priority.HIGH), assigned(2, "printing", "boris"),
                new RegistrationCompleted(null, "Skrivaren på våning två", null, null, null, List.of(), List.of()));
        String etag = desk.asOperator().get("/api/v1/cases/{id}", id).header("ETag");

        desk.asOperator().get("/api/v1/cases?organisation=" + desk.organisation).then().statusCode(200)
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].subject", equalTo("Skrivaren på våning två"))
                .body("items[0].status", equalTo("IN_SOLUTION")).body("items[0].priority", equalTo("HIGH"))
                .body("items[0].category", equalTo("printing")).body("items[0].assignee", equalTo("boris"))
                .body("items[0].level", equalTo(2)).body("items[0].version", equalTo(4))
                .body("items[0].etag", equalTo(etag));
    }

    @Test
    void theDesksTurnIsAList() {
        var fresh = one("rita");
        var asked = desk.play(one("rita"), "anna",
                new InformationRequested(new UUID(6, 6), InformationKind.LOGS, List.of("Loggar?"), null));
        var solved = desk.play(one("sven"), "anna", assigned(1, "first-line", "anna"), proposed());
        var back = desk.play(one("sven"), "sven", assigned(1, "first-line", "anna"), proposed(), message("sven"));
        var atVendor = desk.play(one("rita"), "anna",
                new CaseHandedToVendor("acme-print", new ExternalReference("jira", "V-1"), null));
        var over = desk.play(one("rita"), "anna",
                new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null));

        assertThat(ids("&waitingOn=DESK")).containsExactlyInAnyOrder(back.toString(), fresh.toString());
        assertThat(ids("&waitingOn=DESK&assignee=anna")).containsExactly(back.toString());
        assertThat(ids("&waitingOn=REQUESTER")).containsExactlyInAnyOrder(solved.toString(), asked.toString());
        assertThat(ids("&waitingOn=VENDOR,NOBODY")).containsExactlyInAnyOrder(over.toString(), atVendor.toString());
        String since = desk.asOperator().get("/api/v1/cases/{id}", atVendor).path("waitingSince");
        desk.asOperator().get("/api/v1/cases?waitingOn=VENDOR&organisation=" + desk.organisation).then()
                .body("items[0].waitingOn", equalTo("VENDOR"))
                .body("items[0].waitingSince", equalTo(since));
        desk.asOperator().get("/api/v1/statistics?waitingOn=DESK&organisation=" + desk.organisation).then()
                .body("cases", equalTo(2));
        desk.as(TestTokens.requester("sven", desk.organisation)).get("/api/v1/cases?waitingOn=REQUESTER").then()
                .statusCode(200).body("items.id", contains(solved.toString()));
    }

    private static SolutionProposed proposed() {
        return new SolutionProposed(new UUID(5, 5), SolutionKind.FIX, "Byt kabel", null);
    }

    private static MessageReceived message(String from) {
        return new MessageReceived(new UUID(1, 1), from, Channel.EMAIL, "Fortfarande trasig", List.of(), null, null);
    }

    @Test
    void numbersStandInTheOrderOfTheirValue() {
        var rising = List.of("99", "999990", "999991", "1000004", "10000018", "HELP-7");
        var cases = new TreeMap<String, String>();
        rising.reversed().forEach(number -> cases.put(numbered(number), number));

        assertThat(paged("number", null)).extracting(cases::get).isEqualTo(rising);
        assertThat(paged("-number", null)).extracting(cases::get).isEqualTo(rising.reversed());
    }

    private String numbered(String number) {
        return desk.play(UUID.randomUUID(), "rita", new CaseRegistered(number, desk.organisation,
                new Requester("rita", false, null, null, null, null), Channel.API, "Skrivaren", null, null, null,
                List.of(),
                List.of(), false)).toString();
    }

    @Test
    void everyOrderIsPagedWithoutGapOrRepetitionAlsoWhenCasesComeMeanwhile() {
        var all = new ArrayList<String>();
        var priorities = List.of(Priority.LOW, Priority.CRITICAL, Priority.LOW, Priority.HIGH);
        for (int i = 0; i < 7; i++) {
            var id = one("rita");
            if (i < 4) {
                desk.play(id, "anna", classified(priorities.get(i)));
            }
            all.add(id.toString());
        }
        for (var sort : List.of("updated", "-updated", "registered", "-registered", "priority", "-priority", "number",
                "-number")) {
            assertThat(paged(sort, null)).as(sort).hasSize(7).doesNotHaveDuplicates().containsAll(all);
        }
        assertThat(paged("number", null)).isEqualTo(all);
        assertThat(paged("-updated", null)).isEqualTo(all.reversed());
        assertThat(paged("priority", null)).startsWith(all.get(1), all.get(3));
        assertThat(new HashSet<>(paged("-registered", () -> one("sven")))).containsAll(all);
    }

    private List<String> paged(String sort, Runnable between) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = desk.asOperator().queryParam("organisation", desk.organisation).queryParam("sort", sort)
                    .queryParam("limit", 3);
            if (cursor != null) {
                page.queryParam("cursor", cursor);
            }
            var answer = page.get("/api/v1/cases").then().statusCode(200).extract();
            ids.addAll(answer.<List<String>>path("items.id"));
            cursor = answer.path("nextCursor");
            if (between != null) {
                between.run();
            }
        } while (cursor != null);
        return ids;
    }

    @Test
    void callersSeeTheCasesOfTheirOrganisationsAndRequestersTheirOwn() {
        var ritas = desk.play(one("rita"), "anna", assigned(1, "first-line", "anna"));
        var svens = one("sven");
        var other = desk.register("other-" + desk.organisation, "rita", "sv", "Skrivaren", "annan");

        desk.as(TestTokens.integrator(desk.organisation)).get("/api/v1/cases?q=skrivaren").then().statusCode(200)
                .body("items.id", containsInAnyOrder(ritas.toString(), svens.toString()));
        desk.as(TestTokens.requester("rita", desk.organisation)).get("/api/v1/cases").then().statusCode(200)
                .body("items.id", contains(ritas.toString())).body("items[0].assignee", nullValue())
                .body("items[0].team", nullValue()).body("items[0].status", equalTo("IN_SOLUTION"));
        desk.as(TestTokens.requester("rita", desk.organisation)).get("/api/v1/statistics").then().statusCode(200)
                .body("cases", equalTo(1)).body("byTeam", nullValue());
        desk.as(TestTokens.requester("rita", desk.organisation))
                .get("/api/v1/cases?organisation=other-" + desk.organisation)
                .then().statusCode(200).body("items", empty());
        desk.as(TestTokens.requester("rita", desk.organisation)).get("/api/v1/cases?team=first-line").then()
                .statusCode(403);
        desk.asOperator().get("/api/v1/cases?organisation=other-" + desk.organisation).then()
                .body("items.id", contains(other.toString()));
        RestAssured.get("/api/v1/cases").then().statusCode(401);
    }

    @Test
    void textThatPostgresCannotHoldStopsNothing() {
        var id = desk.register("rita", "ru", "Не\u0000печатает", "с нулём \u0000 внутри");
        desk.play(id, "rita",
                new MessageReceived(new UUID(1, 1), "rita", Channel.EMAIL,
                        "слово" + "\u0000".repeat(5) + "w".repeat(9_000)
                                + " " + "длинно ".repeat(30_000),
                        List.of(), null, null),
                assigned(1, "t\u0000", "x".repeat(2_000)));

        desk.asOperator().get("/api/v1/cases?q=слово&organisation=" + desk.organisation).then().statusCode(200)
                .body("items.id", contains(id.toString())).body("items[0].subject", equalTo("Непечатает"));
        desk.asOperator().get("/api/v1/cases/RD-%00").then().statusCode(404);
        var strange = desk.play(UUID.randomUUID(), "rita",
                new CaseRegistered("RD\u0000-" + "9".repeat(5_000), desk.organisation,
                        new Requester("r\u0000", false, null, null, null, null), Channel.API, null, null, "p\u0000",
                        null, List.of(),
                        List.of(), false));
        desk.asOperator().get("/api/v1/cases?organisation=" + desk.organisation).then().statusCode(200)
                .body("items[0].id", equalTo(strange.toString())).body("items[0].requester", equalTo("r"));
    }

    @Test
    void badParametersArePointedAt() {
        Map.of("status", "LOST", "waitingOn", "ME", "level", "high", "limit", "1000", "sort", "colour", "cursor", "!",
                "q", "w".repeat(501))
                .forEach((name, value) -> desk.asOperator().queryParam(name, value).get("/api/v1/cases").then()
                        .statusCode(400).body("errors[0].pointer", equalTo(name)));
        one("rita");
        one("rita");
        String cursor = desk.asOperator().get("/api/v1/cases?limit=1").then().extract().path("nextCursor");
        desk.asOperator().queryParam("cursor", cursor).queryParam("sort", "number").get("/api/v1/cases").then()
                .statusCode(400).body("errors[0].pointer", equalTo("cursor"));
        desk.asOperator().queryParam("limit", 1).queryParam("cursor", cursor).get("/api/v1/cases").then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
