package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ChargeLine;
import replaydesk.events.value.Money;
import replaydesk.events.value.ReferenceVersion;

/** Charges of the closed case were stated (R23). */
@Fact(stage = Stage.CLOSURE, name = "charges-stated", presumes = Counter.CLOSING, advances = Counter.CLOSING,
        owed = true)
public record ChargesStated(ReferenceVersion agreement, List<ChargeLine> lines, Money total) implements ClosureEvent {

    public ChargesStated {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
