package replaydesk.history.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.ClosureCode;
import replaydesk.history.Desk;
import replaydesk.history.Golden;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Each reader gets the case without what is not shown to them, and with all the rest")
class CaseByReaderTest {

    private static final Set<String> OF_THE_DESK = Set.of("updatedBy", "routing", "assignment", "diagnosis", "problems",
            "counts", "classification.complexity", "classification.by", "classification.confidence",
            "classification.proposed");
    private static final Set<String> OF_THE_ORGANISATION = Set.of("agreement", "targets");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whileTheCaseIsWorkedOn() {
        var id = worked();

        var kept = with(OF_THE_DESK, "vendor.reference", "vendor.promisedAt", "vendor.overdue",
                "suspension.problem");
        assertThat(missing(id, TestTokens.integrator(desk.organisation))).isEqualTo(kept);
        assertThat(missing(id, TestTokens.requester("rita", desk.organisation)))
                .isEqualTo(with(kept, OF_THE_ORGANISATION.toArray(String[]::new)));
        for (var role : Set.of("operator", "lead", "analyst", "importer", "admin")) {
            var both = TestTokens.token("someone", Set.of(role, "requester"), List.of("*"));
            assertThat(missing(id, both)).as(role).isEmpty();
        }
    }

    @Test
    void onceItIsClosed() {
        var id = desk.play(worked(), "anna",
                new CaseClosed(ClosureCode.SOLVED, "fungerar", "handhavandefel", 2, true, false, "anna", null, null),
                Golden.of(FeedbackRequested.class), Golden.of(FeedbackGiven.class), Golden.of(FollowUpRaised.class));

        var kept = with(OF_THE_DESK, "vendor.reference", "vendor.promisedAt", "vendor.overdue",
                "closing.cause", "closing.level",
                "closing.firstContact", "feedback.followUp");
        assertThat(missing(id, TestTokens.integrator(desk.organisation))).isEqualTo(kept);
        assertThat(missing(id, TestTokens.requester("rita", desk.organisation)))
                .isEqualTo(with(kept, OF_THE_ORGANISATION.toArray(String[]::new)));
    }

    private UUID worked() {
        return desk.play(desk.register("rita", "sv", "Skriver inte", "x"), "anna", Golden.of(CaseClassified.class),
                Golden.of(CaseRouted.class), new CaseAssigned(2, "printing", "boris", AssignmentBasis.PERSON, null),
                Golden.of(TargetsSet.class), new DiagnosisRecorded("s", "c", "p"), Golden.of(ProblemLinked.class),
                Golden.of(VendorConsentAsked.class), Golden.of(CaseHandedToVendor.class),
                new CaseSuspended(null, new UUID(3, 3), "väntar på problemet"));
    }

    /** Returns the fields of the case that an operator sees and this reader does not; what both see is the same. */
    private Set<String> missing(UUID id, String token) {
        var missing = new TreeSet<String>();
        compare("", shown(id, desk.operator), shown(id, token), missing);
        return missing;
    }

    private Map<String, Object> shown(UUID id, String token) {
        return desk.as(token).get("/api/v1/cases/{id}", id).then().statusCode(200).extract().path("$");
    }

    private static void compare(String place, Map<?, ?> all, Map<?, ?> shown, Set<String> missing) {
        var more = new HashSet<Object>(shown.keySet());
        more.removeAll(all.keySet());
        assertThat(more).as("more than the desk sees, at %s", place).isEmpty();
        all.forEach((name, value) -> {
            var other = shown.get(name);
            if (other == null) {
                missing.add(place + name);
            } else if (value instanceof Map<?, ?> within && other instanceof Map<?, ?> less) {
                compare(place + name + ".", within, less, missing);
            } else {
                assertThat((Object) other).as("%s%s", place, name).isEqualTo(value);
            }
        });
    }

    private static Set<String> with(Set<String> some, String... more) {
        var all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }
}
