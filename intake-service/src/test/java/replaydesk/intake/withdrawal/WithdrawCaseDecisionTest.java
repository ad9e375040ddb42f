package replaydesk.intake.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Requester;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.intake.IntakeStage;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class WithdrawCaseDecisionTest {

    private static final CaseRegistered REGISTERED = new CaseRegistered("100007", "acme",
            new Requester("rita", false, null, null, null, null), Channel.EMAIL, "Skrivaren", null, null, null, null,
            null, false);
    private static final CaseClosed CLOSED =
            new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null);
    private static final WithdrawCase MISTAKE = new WithdrawCase(WithdrawalReason.MISTAKE, null);
    private static final Caller RITA = new Caller("rita", "Rita", Set.of(Role.REQUESTER), Set.of("acme"), "sv");

    private StageFixture<IntakeCase> fixture() {
        return new StageFixture<>(new IntakeStage()).given(REGISTERED);
    }

    @Test
    void anOpenCaseIsWithdrawnByWhoAsksForIt() {
        assertThat(fixture().when(view -> WithdrawCaseDecision.decide(view, MISTAKE, RITA)))
                .isEqualTo(Decision.emit(new CaseWithdrawn("rita", WithdrawalReason.MISTAKE, null)));
    }

    @Test
    void aClosedOrWithdrawnCaseIsNot() {
        assertThat(fixture().given(CLOSED).when(view -> WithdrawCaseDecision.decide(view, MISTAKE, RITA)))
                .isInstanceOfSatisfying(Decision.Refused.class, r -> assertThat(r.reason()).isEqualTo("closed"));
        assertThat(fixture().given(new CaseWithdrawn("rita", WithdrawalReason.SPAM, null))
                .when(view -> WithdrawCaseDecision.decide(view, MISTAKE, RITA)))
                .isInstanceOfSatisfying(Decision.Refused.class, r -> assertThat(r.reason()).isEqualTo("withdrawn"));
    }
}
