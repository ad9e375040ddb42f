package replaydesk.kit.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.kit.stage.Obligation;

class UnmadeEventsTest {

    private static final UUID CASE = new UUID(1, 1);

    private final UnmadeEvents unmade = new UnmadeEvents();

    private boolean told(UUID caseId, String name, UUID cause) {
        return unmade.tell(0, caseId, Obligation.byReference(name, cause, _ -> null),
                new IllegalStateException("no event"));
    }

    @Test
    void eachIsToldOfOnce() {
        var cause = new UUID(2, 1);
        assertThat(told(CASE, "lapse", cause)).isTrue();
        assertThat(told(CASE, "lapse", cause)).isFalse();
        assertThat(told(CASE, "remind", cause)).as("another obligation").isTrue();
        assertThat(told(CASE, "lapse", new UUID(2, 2))).as("another cause").isTrue();
        assertThat(told(new UUID(1, 2), "lapse", cause)).as("another case").isTrue();
    }
}
