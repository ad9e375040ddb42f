package replaydesk.bench.measure.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.bench.measure.log.SampleLog;

class HostFoldTest {

    @Test
    void acceptsEveryRecordOfTheSampleWhateverItHosts() {
        var records = SampleLog.take(1, 8_000);

        assertThat(records).allMatch(new HostFold(List.of())::fold);
        assertThat(records).allMatch(new HostFold(Stages.all())::fold);
    }

    @Test
    void overrulesARecordThatComesTwice() {
        var fold = new HostFold(Stages.all());
        var first = SampleLog.take(2, 1).getFirst();
        fold.fold(first);

        assertThat(fold.fold(first)).isFalse();
    }

    @Test
    void hostsEachOfTheEightStages() {
        assertThat(Stages.all()).extracting(stage -> stage.name()).containsExactlyInAnyOrder(
                "intake", "triage", "escalation", "closure", "feedback", "sla", "notification", "history");
    }
}
