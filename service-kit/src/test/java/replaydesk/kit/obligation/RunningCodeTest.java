package replaydesk.kit.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunningCodeTest {

    @Test
    void theSameArchivesHaveTheSameNameAndOthersAnother() {
        var once = new RunningCode(List.of(Test.class, org.assertj.core.api.Assertions.class), UUID::randomUUID).name();

        assertThat(new RunningCode(List.of(org.assertj.core.api.Assertions.class, Test.class), UUID::randomUUID).name())
                .isEqualTo(once);
        assertThat(new RunningCode(List.of(Test.class), UUID::randomUUID).name()).isNotEqualTo(once);
    }

    @Test
    void codeThatIsNotPackagedIsNeverTheSame() {
        assertThat(new RunningCode(List.of(Test.class, RunningCodeTest.class), UUID::randomUUID).name())
                .isNotEqualTo(new RunningCode(List.of(Test.class, RunningCodeTest.class), UUID::randomUUID).name());
        assertThat(new RunningCode(List.of(String.class), UUID::randomUUID).name()).isNotBlank();
    }
}
