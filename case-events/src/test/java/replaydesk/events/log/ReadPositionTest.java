package replaydesk.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import replaydesk.events.log.ReadPosition.Step;

class ReadPositionTest {

    @Test
    void anOffsetWasReadComesNextOrLeavesAGap() {
        var position = ReadPosition.START.after(0).after(1);

        assertThat(position.step(1)).isEqualTo(Step.REPEATED);
        assertThat(position.step(2)).isEqualTo(Step.NEXT);
        assertThat(position.step(3)).isEqualTo(Step.GAP);
    }

    @Test
    void itNeverGoesBack() {
        assertThat(new ReadPosition(7).after(3)).isEqualTo(new ReadPosition(7));
        assertThat(new ReadPosition(7).after(9)).isEqualTo(new ReadPosition(10));
    }
}
