package replaydesk.escalation.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.Published;
import replaydesk.escalation.problem.state.Step;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Translation;
import replaydesk.kit.aggregate.AggregateView;

/**
 * A major incident. Of a case that was never declared one there is only that it does not run.
 *
 * @param id       of the problem that it is
 * @param number   the name that people use, such as {@code P-17}
 * @param parent   the case that was declared one
 * @param running  false once it was ended
 * @param messages what the requesters of its cases were told, in order
 * @param solution what is proposed in its cases; absent while there is nothing
 * @param ended    absent while it runs
 * @param version  the number of its events
 */
@Schema(requiredProperties = {"running", "messages", "version"})
public record MajorIncidentView(UUID id, String number, UUID parent, boolean running, String title, String reason,
        Instant declaredAt, String declaredBy, List<Message> messages, Published solution, Ended ended, int version) {

    private static final MajorIncidentView NEVER =
            new MajorIncidentView(null, null, null, false, null, null, null, null, List.of(), null, null, 0);

    /** A message to the requesters of all cases. */
    @Schema(name = "IncidentMessage", requiredProperties = {"id", "text", "translations", "kind", "at", "by"})
    public record Message(UUID id, String text, List<Translation> translations, MessageKind kind, Instant at,
            String by) {

        static Message of(Step step) {
            var informed = (RequestersInformed) step.event();
            return new Message(step.id(), informed.text(), informed.translations(), informed.kind(), step.at(),
                    step.by());
        }
    }

    /** The end of a major incident. */
    @Schema(name = "IncidentEnd", requiredProperties = {"reason", "at", "by"})
    public record Ended(String reason, Instant at, String by) {
    }

    static MajorIncidentView of(AggregateView<Problem> view) {
        var problem = view.state();
        if (!problem.isOpened()) {
            return NEVER;
        }
        var first = problem.steps().getFirst();
        var ended = problem.steps().stream().filter(step -> step.event() instanceof ProblemClosed).findFirst();
        return new MajorIncidentView(view.id(), problem.name(), problem.parentCase(), ended.isEmpty(),
                problem.opened().title(), problem.opened().symptoms(), first.at(), first.by(),
                problem.messages().stream().map(Message::of).toList(), problem.offer().orElse(null),
                ended.map(step -> new Ended(((ProblemClosed) step.event()).reason(), step.at(), step.by()))
                        .orElse(null),
                view.version());
    }
}
