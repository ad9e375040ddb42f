package replaydesk.triage.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.desk;
import static replaydesk.triage.Stories.registered;
import static replaydesk.triage.Stories.triaged;

import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Decider;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.Decision;

class ConfirmClassificationDecisionTest {

    @Test
    void aConfirmedProposalStandsAsThePersonsOwnAndIsRoutedByTheRules() {
        var desk = triaged();
        var proposal = desk.state().classification();
        assertThat(proposal.proposed()).isTrue();

        var decision = desk.when(ConfirmClassificationDecision::decide);

        assertThat(decision).isInstanceOf(Decision.Emit.class);
        var event = (CaseClassified) ((Decision.Emit) decision).event();
        assertThat(event.by()).isEqualTo(Decider.PERSON);
        assertThat(event.confidence()).isNull();
        assertThat(event.awaitsPerson()).isFalse();
        assertThat(event.confirms()).isEqualTo(proposal.event());
        assertThat(event.category()).isEqualTo(proposal.category());
        assertThat(event.priority()).isEqualTo(proposal.priority());
        desk.given(event);
        assertThat(desk.state().classification().proposed()).isFalse();
        assertThat(desk.settle(10)).singleElement().isInstanceOf(CaseRouted.class);
    }

    @Test
    void whatStandsNeedsNoConfirmation() {
        var desk = desk().given(registered(Channel.PHONE, "printer-x200"));
        desk.settle(10);

        assertThat(desk.when(ConfirmClassificationDecision::decide)).isEqualTo(new Decision.Refused("not-proposed",
                "Expected a proposed classification, but this one stands"));
    }

    @Test
    void whereNothingIsProposedYetNothingIsConfirmed() {
        assertThat(desk().given(registered(Channel.PHONE, null)).when(ConfirmClassificationDecision::decide))
                .isEqualTo(new Decision.Refused("not-classified",
                        "Expected a proposed classification, but there is none yet"));
    }

    @Test
    void aCaseThatEndedIsLeftAlone() {
        var desk = triaged().given(new CaseWithdrawn("rita", WithdrawalReason.SPAM, null));

        assertThat(desk.when(ConfirmClassificationDecision::decide)).isEqualTo(
                new Decision.Refused("case-ended", "Expected the case to be open, but it was withdrawn"));
    }
}
