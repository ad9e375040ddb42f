package replaydesk.escalation.problem.state;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.problem.ProblemStories.CAUSE;
import static replaydesk.escalation.problem.ProblemStories.FIX;
import static replaydesk.escalation.problem.ProblemStories.OPENED;
import static replaydesk.escalation.problem.ProblemStories.WORKAROUND;
import static replaydesk.escalation.problem.ProblemStories.event;
import static replaydesk.escalation.problem.ProblemStories.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemOutcome;
import replaydesk.events.problem.ProblemReproduced;
import replaydesk.events.value.SolutionKind;

class ProblemTest {

    @Test
    void aProblemIsAsFarAsItsFactsSay() {
        var reproduced = new ProblemReproduced(true, List.of("Vänta"), null);

        assertThat(problem(OPENED).state().status()).isEqualTo(ProblemStatus.OPEN);
        assertThat(problem(OPENED, new ProblemReproduced(false, List.of(), null)).state().status())
                .isEqualTo(ProblemStatus.OPEN);
        assertThat(problem(OPENED, reproduced).state().status()).isEqualTo(ProblemStatus.REPRODUCED);
        assertThat(problem(OPENED, reproduced, CAUSE).state().status()).isEqualTo(ProblemStatus.CAUSE_FOUND);
        assertThat(problem(OPENED, WORKAROUND, CAUSE).state().status()).isEqualTo(ProblemStatus.KNOWN_ERROR);
        assertThat(problem(OPENED, CAUSE, FIX).state().status()).isEqualTo(ProblemStatus.FIX_RELEASED);
        assertThat(problem(OPENED, FIX, new ProblemClosed(ProblemOutcome.FIXED, "Klart")).state().status())
                .isEqualTo(ProblemStatus.CLOSED);
    }

    @Test
    void itOffersTheFixOrElseTheNewestWorkaround() {
        assertThat(problem(OPENED, CAUSE).state().offer()).isEmpty();
        assertThat(problem(OPENED, WORKAROUND, WORKAROUND).state().offer()).hasValueSatisfying(offer -> {
            assertThat(offer.event()).isEqualTo(event(3));
            assertThat(offer.kind()).isEqualTo(SolutionKind.WORKAROUND);
        });
        assertThat(problem(OPENED, FIX, WORKAROUND).state().offer())
                .hasValueSatisfying(offer -> assertThat(offer.release()).isEqualTo("7.2"));
    }

    @Test
    void aLogThatBeginsWithoutAnOpeningIsNoProblem() {
        assertThat(problem(CAUSE, FIX).state().isOpened()).isFalse();
        assertThat(problem(OPENED, CAUSE).state().isOpened()).isTrue();
    }

    @Test
    void itKeepsTheNumberThatItWasOpenedUnder() {
        assertThat(problem(OPENED, CAUSE).state().name()).isEqualTo("P-17");
        assertThat(problem(OPENED, CAUSE).state().steps()).extracting(Step::type)
                .containsExactly("ProblemOpened", "RootCauseFound");
    }
}
