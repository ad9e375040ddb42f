package replaydesk.triage.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.checklist.Answers.anew;
import static replaydesk.triage.checklist.Answers.answered;
import static replaydesk.triage.checklist.Answers.decide;
import static replaydesk.triage.checklist.Answers.event;
import static replaydesk.triage.checklist.Answers.remote;
import static replaydesk.triage.checklist.Answers.say;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.Impact;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.Stories;
import replaydesk.triage.evolution.ChecklistRun;

class AnswerChecklistDecisionTest {

    private static void refused(Decision decision, String reason, String... words) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            for (var word : words) {
                assertThat(refused.detail()).contains(word);
            }
        });
    }

    @Test
    void anAnswerLeadsToTheNextItemAndNamesTheVersion() {
        assertThat(decide(remote(), say("internet", "yes"))).isEqualTo(Decision.emit(new ChecklistAnswered(
                Answers.FIRST, List.of(new ChecklistAnswer("internet", "yes")), null, List.of(), "what")));
    }

    @Test
    void anAnswerMayLeadToAClassificationInTheSameEvent() {
        assertThat(event(decide(remote(), say("internet", "no"))).outcomes()).containsExactly(
                new ChecklistOutcome("internet", OutcomeKind.CLASSIFY,
                        new ReferenceVersion("category", "network-connection", 1), Impact.LOW, Urgency.HIGH));
    }

    @Test
    void allAnswersAtOnceLeadToTheEnd() {
        var event = event(decide(remote(),
                say("internet", "yes", "what", "refused", "other-sign-in", "yes", "clock", "yes")));

        assertThat(event.next()).isNull();
        assertThat(event.outcomes()).extracting(ChecklistOutcome::kind).containsExactly(OutcomeKind.SOLVE);
        assertThat(event.outcomes()).extracting(ChecklistOutcome::reference)
                .containsExactly(new ReferenceVersion("known-solution", "vpn-does-not-connect", 1));
    }

    @Test
    void anAnswerLeadsToThePublishedVersionWhateverIsDraftedOfTheNext() {
        var desk = remote().by(Answers.drafted(Stories.SHIPPED, "vpn-does-not-connect"));

        assertThat(event(decide(desk, say("internet", "yes", "what", "refused", "other-sign-in", "yes", "clock",
                "yes"))).outcomes()).extracting(ChecklistOutcome::reference)
                .containsExactly(new ReferenceVersion("known-solution", "vpn-does-not-connect", 1));
    }

    @Test
    void questionsToTheRequesterArePreparedAndNotAsked() {
        var desk = answered(remote(), "anna", say("internet", "no"));

        assertThat(event(decide(desk, say("place", "customer"))).outcomes())
                .containsExactly(new ChecklistOutcome("place", OutcomeKind.ASK, null, null, null));
        assertThat(answered(desk, "anna", say("place", "customer")).state().requests()).isEmpty();
    }

    @Test
    void somebodyElseGoesOnWhereItStopped() {
        var desk = answered(answered(remote(), "anna", say("internet", "yes")), "boris", say("what", "factor"));

        var run = desk.state().checklists().of(Answers.VPN);
        assertThat(run.next()).isNull();
        assertThat(run.answers()).extracting(ChecklistRun.Given::item).containsExactly("internet", "what");
        assertThat(run.answers()).extracting(ChecklistRun.Given::by).containsExactly("anna", "boris");
        assertThat(run.answers()).extracting(ChecklistRun.Given::at).containsOnly(desk.now());
    }

    @Test
    void anAnswerGivenAnewTakesBackWhatFollowedFromIt() {
        var desk = answered(remote(), "anna", say("internet", "no", "place", "home"));

        answered(desk, "boris", anew("internet", "yes", "what", "drops"));

        var run = desk.state().checklists().of(Answers.VPN);
        assertThat(run.answers()).extracting(ChecklistRun.Given::item).containsExactly("internet", "what");
        assertThat(run.outcomes()).isEmpty();
        assertThat(run.next()).isEqualTo("drops");
    }

    @Test
    void anAnswerAgainstAnotherOneIsNotAnOversight() {
        var desk = answered(remote(), "anna", say("internet", "yes"));

        refused(decide(desk, say("internet", "no")), "step-answered", "what", "internet");
        refused(decide(desk, anew("what", "drops")), "step-not-answered", "what");
    }

    @ParameterizedTest
    @CsvSource({"what, yes, wrong-step, internet", "place, home, wrong-step, internet",
            "nothing, a, wrong-step, internet",
            "internet, perhaps, unknown-answer, 'yes, no'", "internet, YES, unknown-answer, 'yes, no'"})
    void aWrongStepOrAnswerIsRefusedWithWhatWasExpected(String item, String answer, String reason, String expected) {
        refused(decide(remote(), say(item, answer)), reason, expected);
    }

    @Test
    void ofSeveralAnswersAllCountOrNone() {
        refused(decide(remote(), say("internet", "yes", "what", "factor", "place", "home")), "checklist-done",
                "place");
        refused(decide(remote(), say("internet", "yes", "internet", "yes")), "wrong-step", "what");
        refused(decide(remote(), say("internet", "yes", "what", "nothing")), "unknown-answer", "refused, factor");
    }

    @Test
    void nothingFollowsTheEnd() {
        var desk = answered(remote(), "anna", say("internet", "yes", "what", "factor"));

        refused(decide(desk, say("message", "E 800")), "checklist-done", "message");
    }

    @Test
    void aNumberIsANumber() {
        var desk = remote().by(Answers.next(Stories.SHIPPED, Answers.brief("people")));

        refused(decide(desk, say(2, false, "people", "some")), "unknown-answer", "a number");
        assertThat(decide(desk, say(2, false, "people", "12,5"))).isInstanceOf(Decision.Refused.class);
        assertThat(event(decide(desk, say(2, false, "people", "12.5"))).next()).isNull();
    }

    @Test
    void whatWasBegunGoesOnInItsVersionAndWhatBeginsIsInForce() {
        var begun = answered(remote(), "anna", say("internet", "yes"))
                .by(Answers.next(Stories.SHIPPED, Answers.brief("people")));

        assertThat(event(decide(begun, say("what", "drops"))).checklist()).isEqualTo(Answers.FIRST);
        refused(decide(begun, say(3, false, "what", "drops")), "checklist-version", "version 2", "version 1", "3");
        assertThat(answered(begun, "anna", say(2, false, "people", "4")).state().checklists().of(Answers.VPN)
                .checklist().version()).isEqualTo(2);
        refused(decide(begun, say("what", "drops")), "checklist-version", "version 2");
        refused(decide(remote().by(Answers.next(Stories.SHIPPED, Answers.brief("people"))), say("internet", "yes")),
                "checklist-version", "version 2");
    }

    @Test
    void aRetiredChecklistTakesNoAnswersAndAnUnknownOneNeither() {
        var begun = answered(remote(), "anna", say("internet", "yes")).by(Answers.next(Stories.SHIPPED, null));

        refused(decide(begun, say("what", "drops")), "checklist-not-in-force", "vpn");
        refused(remote().when(view -> AnswerChecklistDecision.decide(view, "weather", say("rain", "yes"),
                remote().reference())), "unknown-checklist", "weather");
    }

    @Test
    void stepsThatLeadNowhereOrBackAreRefused() {
        var back = Map.of("names", Map.of("en", "VPN"), "first", "a", "steps", List.of(
                Map.of("key", "a", "question", Map.of("en", "?"), "answer", "text", "next", "b"),
                Map.of("key", "b", "question", Map.of("en", "?"), "answer", "text", "next", "a")));
        var desk = remote().by(Answers.next(Stories.SHIPPED, back));
        refused(decide(desk, say(2, false, "a", "1", "b", "2", "a", "3")), "checklist-broken", "a", "version 2");
        refused(decide(answered(desk, "anna", say(2, false, "a", "1", "b", "2")), say(2, true, "b", "2", "a", "4")),
                "checklist-broken", "a");

        var nowhere = Map.of("names", Map.of("en", "VPN"), "first", "c", "steps", back.get("steps"));
        refused(decide(remote().by(Answers.next(Stories.SHIPPED, nowhere)), say(2, false, "c", "1")),
                "checklist-broken", "c");
    }

    @Test
    void aCaseThatEndedAsksNothingMore() {
        refused(decide(remote().given(new CaseMerged(Stories.FIRST, Stories.FIRST)), say("internet", "yes")),
                "case-ended");
    }
}
