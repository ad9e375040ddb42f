package replaydesk.events.catalogue;

import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;

/**
 * A part of this case became a case of its own.
 *
 * @param messages the messages that the new case took
 */
@Fact(stage = Stage.INTAKE, name = "case-split-off", presumes = Counter.REQUESTER, advances = Counter.RECORD)
public record CaseSplitOff(UUID newCase, List<UUID> messages) implements IntakeEvent {

    public CaseSplitOff {
        messages = messages == null ? List.of() : List.copyOf(messages);
    }
}
