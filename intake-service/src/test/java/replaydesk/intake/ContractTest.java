package replaydesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;
import replaydesk.testing.StageFixture;

class ContractTest {

    private final IntakeStage stage = new IntakeStage();

    @Test
    void handlesWhatItReadsAndNothingElse() {
        var merge = UUID.randomUUID();
        List<List<? extends CaseEvent>> stories = List.of(
                List.of(Stories.REGISTERED, Stories.MESSAGE, Stories.CLOSED, Stories.REOPENED, Stories.WITHDRAWN),
                List.of(Stories.REGISTERED, Stories.HELPED, Stories.proposed(1), Stories.MESSAGE,
                        new SolutionAccepted(new UUID(5, 1), "rita", null),
                        new SolutionRejected(new UUID(5, 1), "rita", null)),
                List.of(Stories.REGISTERED, new CaseMerged(merge, UUID.randomUUID()),
                        new CaseUnmerged(merge, UUID.randomUUID(), null)));
        StageContract.verify(stage, stories);
    }

    @Test
    void hasNoObligations() {
        assertThat(new StageFixture<>(stage).given(Stories.REGISTERED, Stories.MESSAGE).obligations()).isEmpty();
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.intake", "number.CheckDigit", "registration.PhoneNumber");
    }
}
