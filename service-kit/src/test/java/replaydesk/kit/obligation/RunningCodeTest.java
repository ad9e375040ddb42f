package replaydesk.kit.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningCodeTest {

    @Test
    void theSameArchivesHaveTheSameNameAndOthersAnother() {
        var once = new RunningCode(List.of(Test.class, org.assertj.core.api.Assertions.class)).name();

        assertThat(new RunningCode(List.of(org.assertj.core.api.Assertions.class, Test.class)).name()).isEqualTo(once);
        assertThat(new RunningCode(List.of(Test.class)).name()).isNotEqualTo(once);
    }

    @Test
    void codeThatIsNotPackagedIsNeverTheSame() {
        assertThat(new RunningCode(List.of(Test.class, RunningCodeTest.class)).name())
                .isNotEqualTo(new RunningCode(List.of(Test.class, RunningCodeTest.class)).name());
        assertThat(new RunningCode(List.of(String.class)).name()).isNotBlank();
    }
}
