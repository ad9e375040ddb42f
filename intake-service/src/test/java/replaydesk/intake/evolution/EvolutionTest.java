package replaydesk.intake.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.intake.Stories.CLOSED;
import static replaydesk.intake.Stories.REOPENED;
import static replaydesk.intake.Stories.WITHDRAWN;
import static replaydesk.intake.Stories.registered;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.kit.stage.Life;

class EvolutionTest {

    @Test
    void aReopenedCaseIsOpenAgain() {
        assertThat(registered().given(CLOSED, REOPENED).state().life()).isEqualTo(Life.OPEN);
    }

    @Test
    void aMergeThatIsTakenBackLeavesTheCaseAsItEnded() {
        var merged = new CaseMerged(new UUID(3, 1), new UUID(3, 2));
        var unmerged = new CaseUnmerged(new UUID(3, 1), new UUID(3, 2), null);

        assertThat(registered().given(CLOSED, merged, unmerged).state().life()).isEqualTo(Life.CLOSED);
        assertThat(registered().given(WITHDRAWN, merged, unmerged).state().life()).isEqualTo(Life.WITHDRAWN);
        assertThat(registered().given(merged, unmerged).state().life()).isEqualTo(Life.OPEN);
    }
}
