package replaydesk.kit.table;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.stage.Stage;

/** Hosted stages with the codecs of their states. */
@Singleton
public final class Stages {

    private final HostedStages hosted;
    private final List<StateCodec<Object>> codecs;
    private final List<Object> initial;

    @SuppressWarnings("unchecked")
    public Stages(HostedStages hosted) {
        this.hosted = hosted;
        this.codecs = hosted.all().stream().map(stage -> new StateCodec<>((Class<Object>) stage.stateType())).toList();
        this.initial = hosted.all().stream().<Object>map(Stage::initial).toList();
    }

    public HostedStages hosted() {
        return hosted;
    }

    @SuppressWarnings("unchecked")
    public Stage<Object> get(int stage) {
        return (Stage<Object>) hosted.get(stage);
    }

    /** Returns the parts of a case that no stage has seen yet. */
    public StageSlot[] initial() {
        return initial.stream().map(StageSlot::initial).toArray(StageSlot[]::new);
    }

    StageSlot stored(int stage, byte[] state, Set<String> blind, Instant nextDue, Attempts attempts,
            boolean quarantined) {
        return state == null ? StageSlot.initial(initial.get(stage)).withBlind(blind).withObligations(nextDue, attempts)
                .withQuarantine(quarantined)
                : StageSlot.stored(codecs.get(stage), state, blind, nextDue, attempts, quarantined);
    }

    /** Encodes the stage's state as it is stored. */
    public byte[] encode(int stage, StageSlot slot) {
        return codecs.get(stage).write(slot.state());
    }
}
