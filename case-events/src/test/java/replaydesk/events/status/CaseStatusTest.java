package replaydesk.events.status;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.status.CaseStatus.*;
import static replaydesk.events.status.Scenario.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.events.catalogue.CaseEvent;

/** Tests the status of a case after given events. */
class CaseStatusTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("scenarios")
    void statusFollowsFromTheEvents(String story, CaseStatus expected, List<CaseEvent> events) {
        var progress = Scenario.after(events.toArray(CaseEvent[]::new));

        assertThat(progress.status()).isEqualTo(expected);
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                given("nothing yet", REGISTERED),
                given("registered", REGISTERED, registered()),
                given("classified", IN_ANALYSIS, registered(), classified()),
                given("routed is not assigned", IN_ANALYSIS, registered(), classified(), routed(1, "mail")),
                given("with a team", IN_SOLUTION, registered(), classified(), assigned(1, "mail", null)),
                given("assigned before it is classified", IN_SOLUTION, registered(), assigned(1, "mail", "anna")),
                given("assigned to an unknown team", IN_SOLUTION, registered(), assigned(1, null, null)),
                given("taken by a specialist", IN_SOLUTION, registered(), assigned(1, "mail", null), taken("anna")),
                given("taken though it lies with nobody", REGISTERED, registered(), taken("anna")),
                given("declined: still the team's", IN_SOLUTION, registered(), assigned(1, "mail", "anna"),
                        declined("anna")),
                given("unassigned", IN_ANALYSIS, registered(), classified(), assigned(1, "mail", "anna"), unassigned()),
                given("unassigned, never classified", REGISTERED, registered(), assigned(1, "mail", "anna"),
                        unassigned()),
                given("escalated", IN_SOLUTION, registered(), classified(), escalated(2, null)),
                given("asked", WAITING_FOR_CUSTOMER, registered(), classified(), assigned(1, "mail", null), asked(1)),
                given("answered", IN_SOLUTION, registered(), assigned(1, "mail", null), asked(1), answered(1)),
                given("lapsed", IN_SOLUTION, registered(), assigned(1, "mail", null), asked(1), lapsed(1)),
                given("one of two answered", WAITING_FOR_CUSTOMER, registered(), asked(1), asked(2), answered(1)),
                given("a message that names none", REGISTERED, registered(), asked(1), asked(2), wrote(null)),
                given("a message that names one of two", REGISTERED, registered(), asked(1), asked(2), wrote(2L)),
                given("asked again after a message", WAITING_FOR_CUSTOMER, registered(), asked(1), wrote(1L), asked(2)),
                given("still open after an answer", WAITING_FOR_CUSTOMER, registered(), asked(1), wrote(null),
                        answered(1), askedAgain(1)),
                given("still open before the answer is linked", WAITING_FOR_CUSTOMER, registered(), asked(1),
                        wrote(1L), askedAgain(1)),
                given("still open after all, and answered", REGISTERED, registered(), asked(1), lapsed(1),
                        askedAgain(1), wrote(null)),
                given("no longer wanted", REGISTERED, registered(), asked(1), unasked(1)),
                given("one of two no longer wanted", WAITING_FOR_CUSTOMER, registered(), asked(1), asked(2),
                        unasked(1)),
                given("reminded and extended", WAITING_FOR_CUSTOMER, registered(), asked(1), reminded(1), extended(1)),
                given("both settled", REGISTERED, registered(), asked(1), asked(2), lapsed(2), answered(1)),
                given("with the vendor", WAITING_FOR_VENDOR, registered(), assigned(3, "core", "boris"), toVendor()),
                given("a question beats the vendor", WAITING_FOR_CUSTOMER, registered(), toVendor(), asked(1)),
                given("back from the vendor", IN_SOLUTION, registered(), assigned(3, "core", "boris"), toVendor(),
                        fromVendor()),
                given("consent withdrawn at the vendor: to be called back", IN_SOLUTION, registered(),
                        assigned(3, "core", "boris"), toVendor(), consentWithdrawn()),
                given("proposed", SOLVED, registered(), classified(), assigned(1, "mail", "anna"), proposed(1)),
                given("proposed while the vendor works", WAITING_FOR_VENDOR, registered(), toVendor(), proposed(1)),
                given("a question after the proposal", WAITING_FOR_CUSTOMER, registered(), proposed(1), asked(1)),
                given("rejected", IN_SOLUTION, registered(), assigned(1, "mail", "anna"), proposed(1), rejected(1)),
                given("an earlier proposal rejected", SOLVED, registered(), proposed(1), proposed(2), rejected(1)),
                given("it does not work", IN_SOLUTION, askedFor(), assigned(1, "mail", "anna"), proposed(1),
                        wrote(null)),
                given("written before the proposal", SOLVED, askedFor(), wrote(null), proposed(1)),
                given("accepted after a message", SOLVED, askedFor(), proposed(1), wrote(null), accepted(1, "rita")),
                given("accepted for the requester", SOLVED, askedFor(), proposed(1), wrote(null),
                        acceptedFor("rita", 1, "portal")),
                given("accepted by an operator", REGISTERED, askedFor(), proposed(1), wrote(null), accepted(1, "anna")),
                given("accepted, then a message", REGISTERED, askedFor(), proposed(1), accepted(1, "rita"),
                        wrote(null)),
                given("an earlier one accepted", REGISTERED, askedFor(), proposed(1), proposed(2), wrote(null),
                        accepted(1, "rita")),
                given("proposed anew", SOLVED, registered(), proposed(1), rejected(1), proposed(2)),
                given("a workaround that leaves the fix open", IN_SOLUTION, askedFor(), assigned(1, "mail", "anna"),
                        interim(1)),
                given("the workaround helped, the fix is open", IN_SOLUTION, askedFor(), assigned(1, "mail", "anna"),
                        interim(1), accepted(1, "rita")),
                given("the fix after the workaround", SOLVED, askedFor(), assigned(1, "mail", "anna"), interim(1),
                        accepted(1, "rita"), proposed(2)),
                given("helped himself", SOLVED, registered(), selfHelped()),
                given("self-help did not hold", REGISTERED, registered(), selfHelped(), rejected(1)),
                given("closed", CLOSED, registered(), proposed(1), closed()),
                given("closed with a question open", CLOSED, registered(), asked(1), closed()),
                given("reopened: not solved", IN_SOLUTION, registered(), assigned(1, "mail", "anna"), proposed(1),
                        closed(), reopened()),
                given("reopened: the question is past", REGISTERED, registered(), asked(1), closed(), reopened()),
                given("reopened: the vendor still has it", WAITING_FOR_VENDOR, registered(), toVendor(), closed(),
                        reopened()),
                given("reopened and solved again", SOLVED, registered(), proposed(1), closed(), reopened(),
                        proposed(2)),
                given("withdrawn", WITHDRAWN, registered(), asked(1), withdrawn()),
                given("withdrawn beats closed", WITHDRAWN, registered(), closed(), withdrawn()),
                given("withdrawn by mistake", REGISTERED, registered(), withdrawn(), reopened()),
                given("merged", MERGED, registered(), proposed(1), merged()),
                given("merged beats withdrawn and closed", MERGED, registered(), closed(), withdrawn(), merged()),
                given("unmerged: as before", SOLVED, registered(), proposed(1), merged(), unmerged()),
                given("closed, merged, unmerged", CLOSED, registered(), closed(), merged(), unmerged()),
                given("unmerged though never merged", REGISTERED, registered(), unmerged()));
    }

    private static Arguments given(String story, CaseStatus expected, CaseEvent... events) {
        return Arguments.of(story, expected, List.of(events));
    }
}
