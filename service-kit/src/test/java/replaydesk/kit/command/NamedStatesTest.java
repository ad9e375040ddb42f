package replaydesk.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests the states that an application may ask for. */
class NamedStatesTest {

    private final NamedStates states = new NamedStates();

    @Test
    void theStatesOfHostedStagesMayBeNamed() {
        states.hosted("desk.TriageCase");
        states.named("desk.TriageCase", "Commands in desk.ClassifyResource");
        assertThat(states.errors()).isEmpty();
    }

    @Test
    void anyOtherIsAnErrorThatSaysWhere() {
        states.hosted("desk.TriageCase");
        states.named("desk.SlaCase", "Cases in desk.ClassifyResource");
        assertThat(states.errors())
                .containsExactly("Expected Cases in desk.ClassifyResource to name the state of a hosted stage, "
                        + "but there is none with desk.SlaCase; there are [desk.TriageCase]");
    }
}
