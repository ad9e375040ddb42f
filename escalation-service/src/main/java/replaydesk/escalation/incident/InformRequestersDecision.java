package replaydesk.escalation.incident;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Translation;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision to tell the requesters of all cases of a major incident something, while it runs. */
final class InformRequestersDecision {

    private static final int MOST = 200;

    private InformRequestersDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> incident, InformRequesters command) {
        return Running.decide(incident, () -> incident.state().messages().size() < MOST
                ? AggregateDecision.emit(new RequestersInformed(command.text(), translations(command.texts()),
                        command.kind() == null ? MessageKind.INFORMATION : command.kind()))
                : AggregateDecision.refuse("too-many-messages",
                        "Expected at most %d messages of a major incident, but %s has them already", MOST,
                        incident.state().name()));
    }

    private static List<Translation> translations(Map<String, String> texts) {
        return texts == null ? List.of() : new TreeMap<>(texts).entrySet().stream()
                .map(text -> new Translation(text.getKey(), text.getValue())).toList();
    }
}
