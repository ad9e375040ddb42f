package replaydesk.triage.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.checklist.Answers.answered;
import static replaydesk.triage.checklist.Answers.remote;
import static replaydesk.triage.checklist.Answers.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Urgency;
import replaydesk.testing.StageFixture;
import replaydesk.triage.Stories;
import replaydesk.triage.checklist.ChecklistView.State;
import replaydesk.triage.classification.ClassifyCase;
import replaydesk.triage.evolution.TriageCase;

class CaseChecklistsTest {

    private static List<ChecklistView> list(StageFixture<TriageCase> desk) {
        return new CaseChecklists(desk.state(), desk.reference()).list();
    }

    private static List<Offer> offers(StageFixture<TriageCase> desk) {
        return list(desk).getFirst().offers();
    }

    @Test
    void aChecklistFitsItsCategoryAndThoseBelow() {
        assertThat(list(remote())).singleElement().satisfies(vpn -> {
            assertThat(vpn.key()).isEqualTo("vpn");
            assertThat(vpn.state()).isEqualTo(State.OPEN);
            assertThat(vpn.next().key()).isEqualTo("internet");
            assertThat(vpn.next().answer()).isEqualTo("yes-no");
            assertThat(vpn.next().question()).containsKeys("en", "ru", "sv");
            assertThat(vpn.next().options()).extracting(ChecklistView.Choice::key).containsExactly("yes", "no");
        });
        var above = remote().by(Answers.next(Stories.SHIPPED, Answers.brief("people")));
        assertThat(list(above)).as("one of the category above").extracting(ChecklistView::version)
                .containsExactly(2);
        assertThat(list(Stories.triaged().given(Stories.byPerson(Priority.HIGH, Complexity.NORMAL)))).isEmpty();
    }

    @Test
    void whatWasBegunIsListedWithAnswersWhateverTheCategoryIsNow() {
        var desk = answered(remote(), "anna", say("internet", "yes"))
                .given(Stories.byPerson(Priority.HIGH, Complexity.NORMAL));

        assertThat(list(desk)).singleElement().satisfies(vpn -> {
            assertThat(vpn.state()).isEqualTo(State.BEGUN);
            assertThat(vpn.next().key()).isEqualTo("what");
            assertThat(vpn.answers()).singleElement().satisfies(given -> {
                assertThat(given.answer()).isEqualTo("yes");
                assertThat(given.by()).isEqualTo("anna");
                assertThat(given.at()).isEqualTo(desk.now());
                assertThat(given.question()).containsKey("sv");
                assertThat(given.event()).isNotNull();
            });
        });
    }

    @Test
    void anotherVersionAndTheEndAreTold() {
        var begun = answered(remote(), "anna", say("internet", "yes"));

        assertThat(list(begun.by(Answers.next(Stories.SHIPPED, Answers.brief("people")))).getFirst())
                .satisfies(vpn -> {
                    assertThat(vpn.version()).isEqualTo(1);
                    assertThat(vpn.newer()).isEqualTo(2);
                });
        assertThat(list(begun.by(Answers.next(Stories.SHIPPED, null))).getFirst()).satisfies(vpn -> {
            assertThat(vpn.state()).isEqualTo(State.RETIRED);
            assertThat(vpn.next()).isNull();
        });
        assertThat(list(answered(begun.by(Stories.SHIPPED), "anna", say("what", "factor"))).getFirst().state())
                .isEqualTo(State.DONE);
    }

    @Test
    void aClassificationIsOfferedUntilItStands() {
        var desk = answered(remote(), "anna", say("internet", "no"));

        assertThat(offers(desk)).singleElement().satisfies(offer -> {
            assertThat(offer.command()).isEqualTo("classification");
            assertThat(offer.classification()).isEqualTo(new ClassifyCase(CaseType.INCIDENT, "network-connection",
                    Impact.LOW, Urgency.HIGH, null, null, null));
        });
        assertThat(desk.state().classification().category().key()).isEqualTo("network-remote-access");
    }

    @Test
    void questionsAreOfferedInTheCasesLanguage() {
        var desk = answered(remote(), "anna", say("internet", "no", "place", "customer"));

        assertThat(offers(desk)).last().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(OutcomeKind.ASK);
            assertThat(offer.command()).isEqualTo("information-requests");
            assertThat(offer.request().kind()).isEqualTo(InformationKind.OTHER);
            assertThat(offer.request().questions()).containsExactly("Vems nät använder du där?");
        });
    }

    @Test
    void aKnownSolutionIsOfferedAsWritten() {
        var suggested = answered(remote(), "anna", say("internet", "yes", "what", "factor"));
        assertThat(offers(suggested)).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(OutcomeKind.SUGGEST);
            assertThat(offer.reference().key()).isEqualTo("second-factor-new-phone");
            assertThat(offer.command()).isEqualTo("solutions");
            assertThat(offer.solution().kind()).isEqualTo(SolutionKind.INFORMATION);
        });
        var solved = answered(remote(), "anna",
                say("internet", "yes", "what", "refused", "other-sign-in", "yes", "clock", "yes"));
        assertThat(offers(solved)).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(OutcomeKind.SOLVE);
            assertThat(offer.solution().kind()).isEqualTo(SolutionKind.FIX);
            assertThat(offer.solution().text()).contains("\n1. ");
            assertThat(offer.solution().knownSolution()).isEqualTo(new Offer.Used("vpn-does-not-connect", 1));
        });
    }
}
