package replaydesk.triage.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.Channel;
import replaydesk.triage.Stories;

/** What known solutions did for a case. */
class KnowledgeTest {

    private static final UUID FIRST = new UUID(5, 1);
    private static final UUID SECOND = new UUID(5, 2);

    private static List<String> uses(CaseEvent... events) {
        return Stories.triaged().given(events).state().knowledge().uses().all().stream()
                .map(use -> use.solution().key() + " " + use.helped()).toList();
    }

    @Test
    void aProposalIsAUseAndTheLastJudgementCounts() {
        var proposed = Stories.proposed(1, "paper-jam");
        assertThat(uses(proposed)).containsExactly("paper-jam null");
        assertThat(uses(proposed, new SolutionAccepted(FIRST, "rita", null))).containsExactly("paper-jam true");
        assertThat(uses(proposed, new SolutionAccepted(FIRST, "rita", null),
                new SolutionRejected(FIRST, "rita", null))).containsExactly("paper-jam false");
    }

    @Test
    void aJudgementCountsForTheProposalThatItNamesOrElseTheStandingOne() {
        var first = Stories.proposed(1, "paper-jam");
        var second = Stories.proposed(2, "print-job-stuck");
        assertThat(uses(first, new SolutionRejected(FIRST, "rita", null), second,
                new SolutionAccepted(SECOND, "rita", null)))
                .containsExactly("paper-jam false", "print-job-stuck true");
        assertThat(uses(first, second, new SolutionAccepted(null, "rita", null)))
                .containsExactly("paper-jam null", "print-job-stuck true");
        assertThat(uses(first, Stories.proposed(2, null), new SolutionAccepted(SECOND, "rita", null)))
                .containsExactly("paper-jam null");
    }

    @Test
    void aRepeatedProposalIsOneUse() {
        assertThat(uses(Stories.proposed(1, "paper-jam"), Stories.proposed(1, "paper-jam"))).hasSize(1);
    }

    @Test
    void whoeverHelpedThemselvesNeedsNobodyUntilTheyWrite() {
        var helped = Stories.desk().given(Stories.registered(Channel.PORTAL, null), Stories.helped("paper-jam"));

        assertThat(helped.settle(10)).isNotEmpty().noneMatch(CaseRouted.class::isInstance);
        assertThat(helped.state().knowledge().helpedThemselves()).isTrue();
        assertThat(helped.state().knowledge().uses().all()).singleElement()
                .satisfies(use -> assertThat(use.helped()).isTrue());

        assertThat(helped.given(Stories.wrote(1, null)).settle(10)).anyMatch(CaseRouted.class::isInstance);
    }
}
